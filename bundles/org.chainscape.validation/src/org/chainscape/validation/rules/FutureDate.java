package org.chainscape.validation.rules;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.Source;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** What has happened is not dated after the day of the work: a source is published, a rating given, a price or an actual value known. */
public final class FutureDate implements ElementRule<Element> {

	private static final RuleInfo INFO = new RuleInfo("facts.future-date", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Element> subject() {
		return Element.class;
	}

	@Override
	public void check(Element element, ValidationIndex index, FindingSink sink) {
		Optional<PartialDate> date = happened(element).filter(day -> day.firstDay().isAfter(index.policy().today()));
		date.ifPresent(day -> sink.report(element, day, index.policy().today()));
	}

	private static Optional<PartialDate> happened(Element element) {
		if (element instanceof Source source) {
			return Optional.ofNullable(source.getDate());
		}
		if (element instanceof Rating rating) {
			return Optional.ofNullable(rating.getDate());
		}
		boolean known = element instanceof Quote || element instanceof Observation value && value.getActuality() == Actuality.ACTUAL;
		if (!known) {
			return Optional.empty();
		}
		Observation value = (Observation) element;
		return Stream.of(value.getAsOf(), value.getPeriodEnd(), value.getPeriodStart()).filter(Objects::nonNull).findFirst();
	}
}
