package org.chainscape.ui.findings;

import org.chainscape.ui.markers.FindingMarkers;
import org.eclipse.ui.views.markers.MarkerField;
import org.eclipse.ui.views.markers.MarkerItem;

/** A column of the Problems view with what findings say besides their message. */
public abstract class FindingField extends MarkerField {

	private final String attribute;

	private FindingField(String attribute) {
		this.attribute = attribute;
	}

	@Override
	public String getValue(MarkerItem item) {
		return item.getAttributeValue(attribute, "");
	}

	/** The rule. */
	public static final class Rule extends FindingField {

		/** Made by the workbench. */
		public Rule() {
			super(FindingMarkers.RULE);
		}
	}

	/** The segment or stage. */
	public static final class Segment extends FindingField {

		/** Made by the workbench. */
		public Segment() {
			super(FindingMarkers.SEGMENT);
		}
	}

	/** The company. */
	public static final class Company extends FindingField {

		/** Made by the workbench. */
		public Company() {
			super(FindingMarkers.COMPANY);
		}
	}
}
