package org.chainscape.report.house;

import java.util.List;
import java.util.Locale;

import org.chainscape.scene.Color;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A style as the JSON that {@link HouseReader} reads. What is empty is left out. */
final class HouseWriter {

	private HouseWriter() {
	}

	static JsonNode json(HouseStyle style, String schema) {
		ObjectNode root = JsonNodeFactory.instance.objectNode();
		root.put("schema", schema).put("version", 1);
		put(root, "name", style.name());
		put(root, "institute", style.institute());
		root.putObject("type").put("heading", style.type().heading()).put("body", style.type().body()).put("latin", style.type().latin())
				.put("size", style.type().size());
		HouseStyle.Colors colors = style.colors();
		root.putObject("colors").put("primary", hex(colors.primary())).put("tint", hex(colors.tint())).put("text", hex(colors.text()))
				.put("muted", hex(colors.muted()));
		root.put("numbering", style.numbering().name().toLowerCase(Locale.ROOT));
		HouseStyle.Texts texts = style.texts();
		list(root, "analysts", texts.analysts());
		put(root, "declaration", texts.declaration());
		if (!texts.ratings().isEmpty()) {
			ArrayNode ratings = root.putArray("ratings");
			texts.ratings().forEach(word -> ratings.addObject().put("scope", word.scope()).put("word", word.word())
					.put("meaning", word.meaning()));
		}
		list(root, "disclaimer", texts.disclaimer());
		put(root, "footer", texts.footer());
		return root;
	}

	private static String hex(Color color) {
		return String.format("#%02x%02x%02x", color.red(), color.green(), color.blue());
	}

	private static void put(ObjectNode node, String key, String text) {
		if (!text.isEmpty()) {
			node.put(key, text);
		}
	}

	private static void list(ObjectNode node, String key, List<String> texts) {
		if (!texts.isEmpty()) {
			ArrayNode array = node.putArray(key);
			texts.forEach(array::add);
		}
	}
}
