package org.chainscape.validation.rules;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Filing;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Report;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A number that is cited from a report or filing can be found there: the citation names a page, a section, a figure or lines. */
public final class CitationWithoutPlace implements ElementRule<Citation> {

	private static final RuleInfo INFO = new RuleInfo("facts.citation-place", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Citation> subject() {
		return Citation.class;
	}

	@Override
	public Inputs<Citation> inputs() {
		return Inputs.of(Citation.class).when(Observation.class, (observation, index) -> observation.getCitations(),
			ChainPackage.Literals.OBSERVATION__VALUE, ChainPackage.Literals.OBSERVATION__UPPER_VALUE,
				ChainPackage.Literals.OBSERVATION__STATE,
			ChainPackage.Literals.OBSERVATION__PRINTED, ChainPackage.Literals.OBSERVATION__UNIT);
	}

	@Override
	public void check(Citation citation, ValidationIndex index, FindingSink sink) {
		boolean paged = citation.getSource() instanceof Report || citation.getSource() instanceof Filing;
		boolean placed = Stream.of(citation.getPage(), citation.getSection(), citation.getLocator(), citation.getLines(),
			citation.getQuote())
			.anyMatch(place -> !Statements.isBlank(place));
		if (paged && !placed && citation.eContainer() instanceof Observation observation && Facts.isNumber(observation)) {
			sink.report(citation, List.of(observation), citation.getSource(), Facts.said(observation));
		}
	}
}
