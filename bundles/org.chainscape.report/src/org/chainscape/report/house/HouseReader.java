package org.chainscape.report.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import org.chainscape.scene.Color;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the entries of a house style. */
final class HouseReader {

	private static final HouseStyle NEUTRAL = HouseStyle.neutral();
	private static final double SMALLEST = 6;
	private static final double LARGEST = 18;
	private static final List<String> ENTRIES = List.of("$schema", "schema", "version", "name", "institute", "type", "colors", "numbering",
			"analysts", "declaration", "ratings", "disclaimer", "footer");

	private final Path file;
	private final JsonNode root;

	HouseReader(Path file, JsonNode root) {
		this.file = file;
		this.root = root;
	}

	HouseStyle style() throws HouseException {
		known(root, ENTRIES, "");
		return new HouseStyle(text(root, "name", ""), text(root, "institute", ""), type(object("type")), colors(object("colors")),
				numbering(), texts());
	}

	private HouseStyle.Type type(JsonNode node) throws HouseException {
		known(node, List.of("heading", "body", "latin", "size"), "type.");
		HouseStyle.Type neutral = NEUTRAL.type();
		JsonNode size = node.path("size");
		double points = size.isMissingNode() ? neutral.size() : size.asDouble();
		if (points < SMALLEST || points > LARGEST) {
			throw new HouseException("house.size", file, "type.size");
		}
		return new HouseStyle.Type(text(node, "heading", neutral.heading()), text(node, "body", neutral.body()),
				text(node, "latin", neutral.latin()), points);
	}

	private HouseStyle.Colors colors(JsonNode node) throws HouseException {
		known(node, List.of("primary", "tint", "text", "muted"), "colors.");
		HouseStyle.Colors neutral = NEUTRAL.colors();
		return new HouseStyle.Colors(color(node, "primary", neutral.primary()), color(node, "tint", neutral.tint()),
				color(node, "text", neutral.text()), color(node, "muted", neutral.muted()));
	}

	private HouseStyle.Numbering numbering() throws HouseException {
		String word = text(root, "numbering", NEUTRAL.numbering().name());
		for (HouseStyle.Numbering numbering : HouseStyle.Numbering.values()) {
			if (numbering.name().equals(word.toUpperCase(Locale.ROOT))) {
				return numbering;
			}
		}
		throw new HouseException("house.numbering", file, "numbering");
	}

	private HouseStyle.Texts texts() throws HouseException {
		List<HouseStyle.RatingWord> ratings = new ArrayList<>();
		for (JsonNode node : list("ratings", "type.ratings")) {
			if (!node.isObject()) {
				throw wrong("ratings", "type.ratings");
			}
			known(node, List.of("scope", "word", "meaning"), "ratings.");
			ratings.add(new HouseStyle.RatingWord(text(node, "scope", ""), text(node, "word", ""), text(node, "meaning", "")));
		}
		return new HouseStyle.Texts(texts("analysts"), text(root, "declaration", ""), ratings, texts("disclaimer"),
				text(root, "footer", ""));
	}

	private List<String> texts(String key) throws HouseException {
		List<String> texts = new ArrayList<>();
		for (JsonNode node : list(key, "type.list")) {
			if (!node.isTextual()) {
				throw wrong(key, "type.list");
			}
			texts.add(node.asText());
		}
		return texts;
	}

	private Iterable<JsonNode> list(String key, String type) throws HouseException {
		JsonNode node = root.path(key);
		if (!node.isMissingNode() && !node.isArray()) {
			throw wrong(key, type);
		}
		return node;
	}

	private JsonNode object(String key) throws HouseException {
		JsonNode node = root.path(key);
		if (!node.isMissingNode() && !node.isObject()) {
			throw wrong(key, "type.object");
		}
		return node;
	}

	private String text(JsonNode node, String key, String otherwise) throws HouseException {
		JsonNode value = node.path(key);
		if (value.isMissingNode()) {
			return otherwise;
		}
		if (!value.isTextual()) {
			throw wrong(key, "type.text");
		}
		return value.asText().strip();
	}

	private Color color(JsonNode node, String key, Color otherwise) throws HouseException {
		String text = text(node, key, "");
		try {
			return text.isEmpty() ? otherwise : Color.of(text);
		} catch (IllegalArgumentException e) {
			HouseException wrong = new HouseException("house.color", file, "colors." + key);
			wrong.initCause(e);
			throw wrong;
		}
	}

	private void known(JsonNode node, List<String> keys, String prefix) throws HouseException {
		for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
			String name = names.next();
			if (!keys.contains(name)) {
				throw new HouseException("house.key", file, prefix + name, String.join(", ", keys));
			}
		}
	}

	private HouseException wrong(String key, String type) {
		return new HouseException("house.type", file, key, type);
	}
}
