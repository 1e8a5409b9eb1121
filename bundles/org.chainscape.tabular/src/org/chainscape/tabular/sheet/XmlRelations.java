package org.chainscape.tabular.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chainscape.tabular.sheet.SheetException.Kind;

/** The relations of a part to others. */
final class XmlRelations {

	private XmlRelations() {
	}

	/**
	 * A relation to another part.
	 *
	 * @param type its type, whose last word tells
	 * @param target the name of the other part
	 */
	record Relation(String type, String target) {

		boolean is(String word) {
			return type.endsWith("/" + word);
		}
	}

	/** {@return the relations of a part by their ids; those to outside are left out; the whole package for an empty name} */
	static Map<String, Relation> of(ZipParts parts, String part) throws SheetException {
		int slash = part.lastIndexOf('/');
		String folder = part.substring(0, slash + 1);
		String name = folder + "_rels/" + part.substring(slash + 1) + ".rels";
		Map<String, Relation> relations = new LinkedHashMap<>();
		try (XmlPart xml = parts.xml(name)) {
			while (xml.find("Relationship")) {
				String target = xml.attribute("Target");
				String type = xml.attribute("Type");
				boolean outside = "External".equals(xml.attribute("TargetMode"));
				if (target != null && type != null && (!outside || type.endsWith("/externalLink"))) {
					relations.put(String.valueOf(xml.attribute("Id")), new Relation(type, resolve(folder, target)));
				}
				if (relations.size() > ZipDirectory.MOST_PARTS) {
					throw new SheetException(Kind.TOO_MUCH, parts.place(), name, Term.PARTS, ZipDirectory.MOST_PARTS);
				}
			}
		}
		return relations;
	}

	/** Names are relative to the folder of the part, or start at the root. */
	private static String resolve(String folder, String target) {
		Deque<String> path = new ArrayDeque<>();
		String whole = target.startsWith("/") ? target : folder + target;
		for (String step : whole.replace('\\', '/').split("/")) {
			if (step.equals("..")) {
				path.pollLast();
			} else if (!step.isEmpty() && !step.equals(".")) {
				path.addLast(step);
			}
		}
		return String.join("/", path);
	}
}
