package org.chainscape.ui.markers;

import java.util.LinkedHashMap;
import java.util.Map;

import org.chainscape.ui.editors.ChainEditors;
import org.eclipse.core.resources.IMarker;

/**
 * What a marker says, so that two of them can be compared. Texts are in the language of the workbench; those that do not apply are empty.
 *
 * @param ruleId the rule that found it; empty for a file that cannot be read and for the note that there is more
 * @param key tells findings of the same rule at the same element apart, whatever the language
 * @param severity severity of {@link IMarker}
 * @param message what is wrong
 * @param rule name of the rule
 * @param category word of the category of the rule
 * @param segment 环节: the part of the chain it belongs to
 * @param company the company it is about
 * @param location the element with its containers
 * @param elementId id of the element
 * @param path ids of the containers of the element from the inside out, with a blank between them
 * @param why the explanation of a rule of the project itself; empty for the product's rules, whose explanations are known
 * @param line line of the file from 1; 0 where it is about an element
 */
record Entry(String ruleId, String key, int severity, String message, String rule, String category, String segment, String company,
	String location, String elementId, String path, String why, int line) {

	private static final int LONGEST = 2_000;

	/** An entry about the file as a whole. */
	static Entry ofFile(int severity, String message, int line) {
		return new Entry("", "", severity, message, "", "", "", "", "", "", "", "", line);
	}

	/** Cuts texts that no list can show. */
	Entry {
		message = cut(message);
		segment = cut(segment);
		company = cut(company);
		location = cut(location);
		why = cut(why);
	}

	/** {@return the attributes of the marker} */
	Map<String, Object> attributes() {
		Map<String, Object> attributes = new LinkedHashMap<>();
		attributes.put(IMarker.MESSAGE, message);
		attributes.put(IMarker.SEVERITY, Integer.valueOf(severity));
		attributes.put(IMarker.LOCATION, location);
		attributes.put(ChainEditors.ELEMENT_ID, elementId);
		attributes.put(FindingMarkers.PATH, path);
		attributes.put(FindingMarkers.WHY, why);
		attributes.put(FindingMarkers.RULE_ID, ruleId);
		attributes.put(FindingMarkers.KEY, key);
		attributes.put(FindingMarkers.RULE, rule);
		attributes.put(FindingMarkers.CATEGORY, category);
		attributes.put(FindingMarkers.SEGMENT, segment);
		attributes.put(FindingMarkers.COMPANY, company);
		if (line > 0) {
			attributes.put(IMarker.LINE_NUMBER, Integer.valueOf(line));
		}
		return attributes;
	}

	/** {@return what a marker with such attributes says} */
	static Entry of(Map<String, Object> attributes) {
		return new Entry(text(attributes, FindingMarkers.RULE_ID), text(attributes, FindingMarkers.KEY),
			number(attributes, IMarker.SEVERITY, IMarker.SEVERITY_INFO), text(attributes, IMarker.MESSAGE),
			text(attributes, FindingMarkers.RULE), text(attributes, FindingMarkers.CATEGORY), text(attributes, FindingMarkers.SEGMENT),
			text(attributes, FindingMarkers.COMPANY), text(attributes, IMarker.LOCATION), text(attributes, ChainEditors.ELEMENT_ID),
			text(attributes, FindingMarkers.PATH), text(attributes, FindingMarkers.WHY), number(attributes, IMarker.LINE_NUMBER, 0));
	}

	private static String text(Map<String, Object> attributes, String name) {
		return attributes.get(name) instanceof String text ? text : "";
	}

	private static int number(Map<String, Object> attributes, String name, int otherwise) {
		return attributes.get(name) instanceof Integer number ? number.intValue() : otherwise;
	}

	private static String cut(String text) {
		return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + '…';
	}
}
