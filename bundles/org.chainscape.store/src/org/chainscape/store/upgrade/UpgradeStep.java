package org.chainscape.store.upgrade;

import org.w3c.dom.Document;

/**
 * Lifts a chain file from one version of the format to a later one, on its XML and before the metamodel sees it, so that a step keeps
 * working when classes it speaks of are long gone. A step changes what its description says and nothing else; the version attribute is
 * changed by {@link UpgradeSteps}.
 */
public interface UpgradeStep {

	/** {@return the version this step reads} */
	FormatVersion from();

	/** {@return the version this step yields, later than {@link #from()}} */
	FormatVersion to();

	/** {@return what changes and why, in one sentence for the release notes} */
	String description();

	/**
	 * Changes the document in place.
	 *
	 * @param document the file as namespace-aware XML
	 */
	void apply(Document document);
}
