package org.chainscape.ui.findings;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.chainscape.ui.editors.ChainEditors;
import org.chainscape.ui.markers.FindingMarkers;
import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;

/**
 * A marker as the view shows it, read once.
 *
 * @param marker the marker
 * @param file its file
 * @param severity severity of {@link IMarker}
 * @param message what is wrong
 * @param ruleId id of the rule; empty where no rule found it
 * @param rule name of the rule
 * @param category word of its category
 * @param segment segment or stage; may be empty
 * @param company company; may be empty
 * @param location the element with its containers
 * @param elementId id of the element; may be empty
 * @param why the explanation of a rule of the project itself; empty for the product's rules
 * @param key tells findings of a rule at an element apart
 */
record Row(IMarker marker, IFile file, int severity, String message, String ruleId, String rule, String category, String segment,
	String company, String location, String elementId, String why, String key) {

	/**
	 * Reads a marker.
	 *
	 * @return the row; {@code null} if the marker is gone
	 */
	static Row of(IMarker marker) {
		try {
			Map<String, Object> attributes = marker.getAttributes();
			return attributes == null || !(marker.getResource() instanceof IFile file) ? null : of(marker, file, attributes);
		} catch (CoreException gone) {
			return null;
		}
	}

	private static Row of(IMarker marker, IFile file, Map<String, Object> attributes) {
		int severity = attributes.get(IMarker.SEVERITY) instanceof Integer number ? number.intValue() : IMarker.SEVERITY_INFO;
		return new Row(marker, file, severity, text(attributes, IMarker.MESSAGE), text(attributes, FindingMarkers.RULE_ID),
			text(attributes, FindingMarkers.RULE), text(attributes, FindingMarkers.CATEGORY), text(attributes, FindingMarkers.SEGMENT),
			text(attributes, FindingMarkers.COMPANY), text(attributes, IMarker.LOCATION), text(attributes, ChainEditors.ELEMENT_ID),
			text(attributes, FindingMarkers.WHY), text(attributes, FindingMarkers.KEY));
	}

	/** {@return whether a rule the project has written found it; such rules run in no editor, so the marker says all there is} */
	boolean isOwn() {
		return OwnRules.isOwn(ruleId);
	}

	/** {@return whether it is about a file of the project's own rules; that is mended there, and nowhere else} */
	boolean isAboutOwnRules() {
		return OwnRules.problems().stream().anyMatch(rule -> rule.id().equals(ruleId));
	}

	/** {@return the finding of an own rule} */
	Finding own() {
		Severity found = Grouping.severity(severity);
		return OwnRules.finding(new RuleInfo(ruleId, found, RuleMode.BATCH), found, elementId, message);
	}

	private static String text(Map<String, Object> attributes, String name) {
		return Objects.toString(attributes.get(name), "");
	}

	/** {@return whether a typed text occurs in what is shown} */
	boolean matches(String typed) {
		String wanted = typed.strip().toLowerCase(Locale.ROOT);
		return wanted.isEmpty() || String.join("\n", message, rule, ruleId, segment, company, location, file.getName())
			.toLowerCase(Locale.ROOT).contains(wanted);
	}

	/** {@return whether a line looks the same and leads to the same place, down to the last word} */
	boolean saysTheSame(Row other) {
		return equals(other) && marker.equals(other.marker) && severity == other.severity && rule.equals(other.rule)
			&& segment.equals(other.segment) && company.equals(other.company) && location.equals(other.location) && why.equals(other.why);
	}

	/** A finding that comes back, as after undo, is the same line again. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Row row && file.equals(row.file) && ruleId.equals(row.ruleId) && elementId.equals(row.elementId)
			&& key.equals(row.key) && message.equals(row.message);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file, ruleId, elementId, key, message);
	}
}
