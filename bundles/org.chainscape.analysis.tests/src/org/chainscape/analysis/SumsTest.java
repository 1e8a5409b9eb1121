package org.chainscape.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Sourcing;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Every number of a report is counted again from the document, and the parts add up to the whole. */
class SumsTest {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");
	private static final int STALE = 18;

	@Test
	void theReferenceLibrary() throws IOException {
		assertTrue(Files.exists(LIBRARY), "built by org.chainscape.examples.build");
		ChainDocument library = ChainStore.load(LIBRARY);
		check(library, LocalDate.of(2023, 11, 30));
		check(library, LocalDate.of(2026, 1, 1));
	}

	@Test
	void templates() {
		for (NewChain.Template template : NewChain.Template.values()) {
			check(NewChain.create(template, "新", Language.ZH), Sample.TODAY);
		}
	}

	@Test
	void aDocumentWithSeveralChainsAndEveryFault() {
		Sample sample = new Sample();
		IndustryChain other = sample.chain("另一条");
		sample.fact(other, "1").setState(DisclosureState.TO_VERIFY);
		sample.fact(sample.company("甲"), "2");
		sample.join(sample.chips, sample.document.getCompanies().get(0)).setConfirmed(false);
		sample.cite(sample.fact(sample.chips, "3"), "1");
		sample.model("模型", sample.chips);
		Identities.assign(sample.document);
		check(sample.document, Sample.TODAY);
		QualityReport report = sample.assess();
		assertEquals(List.of("算力链", "另一条", "共用部分（公司、来源、图）"), report.parts().stream().map(part -> part.scope().name()).toList());
		assertEquals(List.of(1, 0, 1), report.parts().stream().map(Assessment::companies).toList());
	}

	private static void check(ChainDocument document, LocalDate today) {
		ValidationIndex index = ValidationIndex.of(document, new Policy(today, STALE, Policy.SMALLEST_POINTS));
		List<Finding> findings = Validator.standard().validate(index).findings();
		QualityReport report = QualityReport.of(index, findings, 7, Language.EN);
		assertEquals(7, report.suppressed());
		Assessment whole = report.whole();
		inventory(document, whole);
		facts(document, whole);
		gaps(document, whole);
		for (Severity severity : Severity.values()) {
			assertEquals(findings.stream().filter(each -> each.severity() == severity).count(), count(whole.findings().counts(), severity));
		}
		assertEquals(findings.stream().filter(each -> each.ruleId().startsWith("conflict.")).count(), whole.findings().rivals());
		parts(report);
		segments(document, whole);
	}

	private static int count(SeverityCounts counts, Severity severity) {
		return switch (severity) {
			case ERROR -> counts.errors();
			case WARNING -> counts.warnings();
			case INFO -> counts.infos();
		};
	}

	private static void inventory(ChainDocument document, Assessment whole) {
		assertEquals(count(document, Place.class, each -> true), whole.inventory().line(ElementKind.PLACE).total());
		assertEquals(count(document, Company.class, each -> true), whole.inventory().line(ElementKind.COMPANY).total());
		assertEquals(count(document, Item.class, each -> true), whole.inventory().line(ElementKind.ITEM).total());
		assertEquals(count(document, Element.class, each -> !(each instanceof Citation)), whole.inventory().confirmed().whole());
		assertEquals(count(document, Citation.class, each -> each.getSource() != null),
			whole.sources().stream().mapToInt(use -> use.facts() + use.others()).sum());
	}

	private static void facts(ChainDocument document, Assessment whole) {
		Coverage coverage = whole.coverage();
		assertEquals(count(document, Observation.class, each -> true),
			coverage.line(EntryKind.NUMBER).total() + coverage.line(EntryKind.STATEMENT).total());
		assertEquals(count(document, Participation.class, each -> true), coverage.line(EntryKind.PARTICIPATION).total());
		assertEquals(count(document, Relation.class, each -> true), coverage.line(EntryKind.RELATION).total());
		assertEquals(count(document, Observation.class, each -> Sourcing.isMissing(each) && each.isConfirmed()),
			coverage.line(EntryKind.NUMBER).unsourced());
		assertEquals(count(document, Relation.class, each -> Sourcing.isMissing(each) && each.isConfirmed()),
			coverage.line(EntryKind.RELATION).unsourced());
		Freshness freshness = whole.freshness();
		assertEquals(count(document, Observation.class, each -> each.getState() == DisclosureState.DISCLOSED), freshness.total());
		assertEquals(freshness.total(), freshness.fresh().part() + freshness.stale() + freshness.undated());
	}

	private static void gaps(ChainDocument document, Assessment whole) {
		for (DisclosureState state : List.of(DisclosureState.UNDISCLOSED, DisclosureState.NONE, DisclosureState.BLANK)) {
			GapKind kind = GapKind.valueOf(state.name());
			assertEquals(count(document, Observation.class, each -> each.getState() == state), whole.gaps(kind).size());
		}
		Inventory inventory = whole.inventory();
		assertEquals(inventory.confirmed().whole() - inventory.confirmed().part(), whole.gaps(GapKind.TO_VERIFY).size());
		assertEquals(whole.coverage().lines().stream().mapToInt(Coverage.Line::unsourced).sum(), whole.gaps(GapKind.UNSOURCED).size());
		assertTrue(whole.gaps().stream().allMatch(gap -> !gap.elementId().isEmpty()));
	}

	private static void parts(QualityReport report) {
		List<ToIntFunction<Assessment>> numbers = new ArrayList<>(List.of(each -> each.inventory().confirmed().whole(),
			each -> each.inventory().confirmed().part(), each -> each.coverage().covered().part(), each -> each.coverage().located().whole(),
			each -> each.coverage().located().part(), each -> each.freshness().stale(), each -> each.freshness().undated(),
			each -> each.freshness().ahead(), each -> each.findings().rivals(), each -> each.findings().open().size(),
			each -> each.perspectives().size(), each -> each.sources().stream().mapToInt(SourceUse::facts).sum()));
		for (EntryKind kind : EntryKind.values()) {
			numbers.add(each -> each.coverage().line(kind).total());
			numbers.add(each -> each.coverage().line(kind).toVerify());
		}
		for (GapKind kind : GapKind.values()) {
			numbers.add(each -> each.gaps(kind).size());
		}
		for (Severity severity : Severity.values()) {
			numbers.add(each -> count(each.findings().counts(), severity));
		}
		for (int i = 0; i < report.whole().freshness().classes().size(); i++) {
			int age = i;
			numbers.add(each -> each.freshness().classes().get(age).count());
		}
		for (int i = 0; i < numbers.size(); i++) {
			ToIntFunction<Assessment> number = numbers.get(i);
			assertEquals(number.applyAsInt(report.whole()), report.parts().stream().mapToInt(number).sum(), "number " + i);
		}
	}

	private static void segments(ChainDocument document, Assessment whole) {
		int places = whole.perspectives().stream().mapToInt(each -> each.segments().size()).sum();
		assertEquals(count(document, Place.class, each -> true), places);
		for (PerspectiveQuality perspective : whole.perspectives()) {
			for (SegmentQuality segment : perspective.segments()) {
				assertTrue(segment.score().points().orElse(0) <= 100);
				Place place = (Place) find(document, segment.id());
				List<EObject> inside = new ArrayList<>();
				place.eAllContents().forEachRemaining(inside::add);
				inside.add(place);
				long items = inside.stream().filter(Place.class::isInstance).flatMap(each -> ((Place) each).getItems().stream()).distinct().count();
				assertEquals(items, segment.items(), segment.name());
			}
		}
	}

	private static EObject find(ChainDocument document, String id) {
		for (var all = document.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element && id.equals(element.getId())) {
				return element;
			}
		}
		throw new AssertionError(id);
	}

	private static <T extends EObject> int count(ChainDocument document, Class<T> type, Predicate<T> condition) {
		int count = type.isInstance(document) && condition.test(type.cast(document)) ? 1 : 0;
		for (var all = document.eAllContents(); all.hasNext();) {
			EObject each = all.next();
			count += type.isInstance(each) && condition.test(type.cast(each)) ? 1 : 0;
		}
		return count;
	}
}
