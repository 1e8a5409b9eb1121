package org.chainscape.report.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives controls, drawings and bookmarks ids that occur once in a document, the same in every run. */
final class Ids {

	private static final Pattern SHAPE = Pattern.compile("(<(?:wp:docPr|\\w+:cNvPr|a:stCxn|a:endCxn)\\b[^>]*? id=\")(\\d+)(\")");
	private static final Set<String> SHAPES = Set.of("wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr", "a:stCxn", "a:endCxn");
	private static final int FIRST_CONTROL = 700_000_000;

	private final Set<String> used = new HashSet<>();
	private int shape;
	private int control = FIRST_CONTROL;
	private int bookmark;

	/** Ids of controls and bookmarks that are not ours stay what they are. */
	void keep(XmlElement root) {
		root.walk(element -> {
			if (element.is("w:sdt") && !Controls.isOurs(Controls.tag(element))) {
				element.child("w:sdtPr").ifPresent(properties -> used.add(properties.value("w:id")));
			}
			if (element.is("w:bookmarkStart")) {
				bookmark = Math.max(bookmark, (int) Styles.number(element.get("w:id"), 0));
			}
		});
	}

	int bookmark() {
		return ++bookmark;
	}

	void give(XmlElement element) {
		give(element, new HashMap<>());
	}

	private void give(XmlElement element, Map<String, String> given) {
		if (element.is("w:sdt") && Controls.isOurs(Controls.tag(element))) {
			element.child("w:sdtPr").flatMap(properties -> properties.child("w:id")).ifPresent(id -> id.set("w:val", nextControl()));
		}
		if (SHAPES.contains(element.name()) && element.get("id") != null) {
			element.set("id", given.computeIfAbsent(element.get("id"), unused -> Integer.toString(++shape)));
		}
		List<Object> children = element.children();
		for (int i = 0; i < children.size(); i++) {
			Object child = children.get(i);
			if (child instanceof XmlElement inner) {
				give(inner, inner.is("mc:AlternateContent") || inner.is("w:drawing") && given.isEmpty() ? new HashMap<>() : given);
			} else if (child instanceof XmlElement.Raw raw) {
				children.set(i, new XmlElement.Raw(give(raw.xml())));
			}
		}
	}

	private String nextControl() {
		do {
			control++;
		} while (used.contains(Integer.toString(control)));
		return Integer.toString(control);
	}

	/** Lines are glued to shapes by their ids, so within one drawing the same old id becomes the same new one. */
	private String give(String xml) {
		Map<String, String> given = new HashMap<>();
		Matcher matcher = SHAPE.matcher(xml);
		StringBuilder out = new StringBuilder(xml.length() + 64);
		while (matcher.find()) {
			String id = given.computeIfAbsent(matcher.group(2), unused -> Integer.toString(++shape));
			matcher.appendReplacement(out, "$1" + id + "$3");
		}
		return matcher.appendTail(out).toString();
	}
}
