package org.chainscape.examples.build;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DataSource;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Subject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Ways to state what cannot be, and to lose when and where it was stated. */
final class FaultsOfValues {

	private FaultsOfValues() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			shares("facts.share-without-whole", "60", share -> share.setDenominatorText(null)),
			shares("facts.share-range", "-3", share -> share.setUnit("%")),
			numbers("facts.negative-value", number -> number.getProperty().isPositive(), number -> number.setValue(BigDecimal.ONE.negate())),
			numbers("facts.reversed-range", number -> number.getValue().signum() > 0, number -> number.setUpperValue(BigDecimal.ZERO)),
			numbers("facts.reversed-period", number -> true, number -> {
				number.setPeriodStart(PartialDate.parse("2021"));
				number.setPeriodEnd(PartialDate.parse("2020-12"));
			}),
			numbers("facts.confidence-range", number -> true, number -> number.setConfidence(101)),
			numbers("facts.state", number -> true, number -> number.setState(DisclosureState.UNDISCLOSED)),
			numbers("facts.unit-dimension", number -> "元".equals(number.getProperty().getUnit()), number -> number.setUnit("nm")),
			numbers("facts.citation-place", FaultsOfValues::isOfReport, number -> number.getCitations().forEach(FaultsOfValues::lose),
				number -> Fault.at(number.getCitations().get(0), "no place")),
			numbers("facts.duplicate-citation", FaultsOfValues::isOfReport, number -> {
				Citation again = EcoreUtil.copy(number.getCitations().get(0));
				again.setId(again.getId() + "-again");
				number.getCitations().add(again);
			}),
			numbers("facts.actual-ahead", FaultsOfValues::isOfDated, number -> date(number, "2024", Actuality.ACTUAL)),
			numbers("facts.estimate-overdue", FaultsOfValues::isOfDated, number -> date(number, "2015", Actuality.ESTIMATE)),
			new FaultKind("facts.undated-number", FaultsOfValues::fromDatabase),
			new FaultKind("facts.undated-source", ground -> source(ground, source -> source.setDate(null))),
			new FaultKind("facts.stale-source", ground -> source(ground, source -> source.setDate(PartialDate.parse("2019-05")))),
			new FaultKind("facts.future-date", ground -> source(ground, source -> source.setDate(PartialDate.parse("2203-02-14")))),
			new FaultKind("facts.undated-quote", FaultsOfValues::undatedQuote),
			new FaultKind("facts.parts-above-whole", FaultsOfValues::parts),
			new FaultKind("calculation.unused-input", FaultsOfValues::unused));
	}

	private static FaultKind numbers(String rule, Predicate<Observation> wanted, Consumer<Observation> change) {
		return numbers(rule, wanted, change, number -> Fault.at(number, "changed"));
	}

	private static FaultKind numbers(String rule, Predicate<Observation> wanted, Consumer<Observation> change,
			Function<Observation, Fault> fault) {
		return new FaultKind(rule, ground -> ground.at(Observation.class, each -> isNumber(each) && wanted.test(each), number -> {
			change.accept(number);
			return fault.apply(number);
		}));
	}

	private static boolean isNumber(Observation number) {
		return number.getValue() != null && number.getState() == DisclosureState.DISCLOSED
			&& number.getProperty().getKind() == PropertyKind.QUANTITY && !number.getCitations().isEmpty();
	}

	private static boolean isOfReport(Observation number) {
		return number.getCitations().get(0).getSource() instanceof Report;
	}

	private static boolean isOfDated(Observation number) {
		return number.getCitations().stream().allMatch(each -> each.getSource() instanceof Report report && report.getDate() != null);
	}

	private static void lose(Citation citation) {
		citation.setPage(null);
		citation.setSection(null);
		citation.setLocator(null);
		citation.setLines(null);
		citation.setQuote(null);
	}

	private static void date(Observation number, String year, Actuality actuality) {
		number.setAsOf(null);
		number.setPeriodStart(PartialDate.parse(year));
		number.setPeriodEnd(PartialDate.parse(year));
		number.setActuality(actuality);
	}

	private static FaultKind shares(String rule, String percent, Consumer<Observation> change) {
		return new FaultKind(rule, ground -> ground.at(Property.class,
			each -> each.getKind() == PropertyKind.SHARE && each.getName().contains("占"), property -> {
				Observation share = add(ground, ground.any(Company.class), property, percent, "%");
				share.setDenominatorText("试种市场" + ground.random(1_000_000));
				change.accept(share);
				return Fault.at(share, "a share");
			}));
	}

	private static Observation add(Ground ground, Subject subject, Property property, String value, String unit) {
		Observation number = ground.identified(Ground.CHAIN.createObservation());
		number.setProperty(property);
		number.setValue(new BigDecimal(value));
		number.setUnit(unit);
		Citation citation = ground.identified(Ground.CHAIN.createCitation());
		citation.setSource(ground.all(Report.class).get(0));
		citation.setPage("1");
		number.getCitations().add(citation);
		subject.getObservations().add(number);
		return number;
	}

	private static Optional<Fault> fromDatabase(Ground ground) {
		return ground.any(DataSource.class, each -> each.getDate() == null).flatMap(database -> ground.at(Observation.class,
			each -> isNumber(each) && each.getAsOf() == null && each.getPeriodStart() == null && each.getPeriodEnd() == null, number -> {
				number.getCitations().forEach(each -> each.setSource(database));
				return Fault.at(number, "from a database");
			}));
	}

	private static Optional<Fault> source(Ground ground, Consumer<Source> change) {
		return ground.at(Report.class, each -> each.getDate() != null && each.getDateText() == null, report -> {
			change.accept(report);
			return Fault.at(report, "date");
		});
	}

	private static Optional<Fault> undatedQuote(Ground ground) {
		return ground.at(Security.class, each -> true, security -> {
			Quote quote = ground.cited(ground.identified(Ground.CHAIN.createQuote()));
			quote.setProperty(ground.any(Property.class, each -> each.getKind() == PropertyKind.QUANTITY).orElseThrow());
			quote.setValue(BigDecimal.TEN);
			quote.setUnit("元");
			security.getQuotes().add(quote);
			return Fault.at(quote, "no day");
		});
	}

	private static Optional<Fault> parts(Ground ground) {
		Optional<Property> size = ground.any(Property.class,
			each -> each.getKind() == PropertyKind.QUANTITY && each.getName().contains("市场规模"));
		return size.flatMap(property -> ground.at(Place.class, each -> each.getSegments().size() > 1, place -> {
			Observation whole = at(ground, place, property, "100");
			List<Segment> segments = place.getSegments();
			at(ground, segments.get(0), property, "75");
			at(ground, segments.get(1), property, "40");
			return Fault.at(whole, "115 of 100");
		}));
	}

	private static Observation at(Ground ground, Place place, Property property, String value) {
		Observation number = add(ground, place, property, value, "元");
		number.setBasis("试种口径");
		return number;
	}

	private static Optional<Fault> unused(Ground ground) {
		return ground.at(Calculation.class, each -> isComputed(each, ground), each -> {
			CalculationInput input = ground.identified(Ground.CHAIN.createCalculationInput());
			input.setName("从未使用");
			input.setConstant(BigDecimal.ONE);
			each.getInputs().add(input);
			return Fault.at(each, input, "an input too many");
		});
	}

	private static boolean isComputed(Calculation calculation, Ground ground) {
		return ground.index().outcome(calculation).filter(outcome -> outcome.problem() == null).isPresent();
	}
}
