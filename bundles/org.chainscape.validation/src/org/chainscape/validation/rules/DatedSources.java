package org.chainscape.validation.rules;

import org.chainscape.model.chain.Filing;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Web;

/** Sources of which one can say when they came out. */
final class DatedSources {

	private DatedSources() {
	}

	/** {@return whether sources of this kind have a day they came out} */
	static boolean include(Source source) {
		return source instanceof Report || source instanceof Filing || source instanceof Web;
	}
}
