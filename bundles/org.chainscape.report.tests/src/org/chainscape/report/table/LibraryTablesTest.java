package org.chainscape.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.Framework;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Risk;
import org.chainscape.model.query.Reservation;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Level;
import org.chainscape.report.ReportTable.Row;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.store.ChainStore;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of the reference library: their rows add up with the chain they are read from. */
class LibraryTablesTest {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");
	private static ReportBasis basis;

	@BeforeAll
	static void load() throws Exception {
		Assumptions.assumeTrue(Files.isRegularFile(LIBRARY), "built by the examples bundle");
		ChainDocument document = ChainStore.load(LIBRARY);
		basis = new ReportBasis(ReportRequest.whole(document, LIBRARY, HouseStyle.neutral(), LocalDate.of(2023, 2, 28)));
	}

	private static List<Row> body(String name) {
		return Tables.make(name, basis).orElseThrow().rows().stream().filter(row -> row.level() == Level.BODY).toList();
	}

	private static long count(Predicate<EObject> what) {
		long count = 0;
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(basis.request().document(), true); contents.hasNext();) {
			count += what.test(contents.next()) ? 1 : 0;
		}
		return count;
	}

	private static boolean isPublic(EObject object, Class<? extends Element> type) {
		return type.isInstance(object) && Reservation.of(type.cast(object)) == Reservation.NONE;
	}

	@Test
	void everyEntryOfTheChainHasItsRow() {
		assertEquals(count(object -> isPublic(object, Observation.class)), body("facts").size());
		assertEquals(count(object -> isPublic(object, Event.class)), body("timeline").size());
		assertEquals(count(object -> isPublic(object, Relation.class)), body("relations").size());
		assertEquals(count(object -> isPublic(object, Risk.class)), body("risks").size());
		assertEquals(count(object -> isPublic(object, FoundationModel.class)), body("models").size());
		assertEquals(count(object -> isPublic(object, Framework.class)), body("frameworks").size());
		assertEquals(count(object -> isPublic(object, Rating.class)), body("ratings").size());
		assertEquals(count(object -> object instanceof Element element && Reservation.of(element) != Reservation.NONE
				&& !(element.eContainer() instanceof Element around && Reservation.of(around) != Reservation.NONE)),
				body("withheld").stream().mapToInt(row -> row.cells().get(3).value().intValue()).sum());
	}

	@Test
	void everyParticipationOfAReportIsARowOfItsCut() {
		Set<String> shown = new HashSet<>();
		body("companies").forEach(row -> shown.add(row.cells().get(1).elementId()));
		long companies = basis.request().document().getCompanies().stream()
				.filter(company -> !basis.index().participationsOf(company).isEmpty()).count();
		assertEquals(companies, shown.size());
		long stated = count(object -> object instanceof Participation participation && participation.getCompany() != null
				&& first(participation) == participation && !Members.gathers(perspective(participation)));
		Perspective current = null;
		long rows = 0;
		for (Row row : Tables.make("companies", basis).orElseThrow().rows()) {
			if (row.level() == Level.GROUP) {
				current = perspective(basis.index().find(row.cells().get(0).elementId()).orElseThrow());
			} else {
				rows += Members.gathers(current) ? 0 : 1;
			}
		}
		assertEquals(stated, rows);
	}

	/** The first entry of its company at its place. */
	private static Participation first(Participation participation) {
		return ((Place) participation.eContainer()).getParticipations().stream()
				.filter(other -> other.getCompany() == participation.getCompany()).findFirst().orElseThrow();
	}

	private static Perspective perspective(EObject part) {
		EObject at = part;
		while (!(at instanceof Perspective)) {
			at = at.eContainer();
		}
		return (Perspective) at;
	}

	@Test
	void comparablesOfTheSecondReportAreThoseItPrints() {
		List<Row> rows = body("comparables");
		assertEquals(6, rows.size());
		Row first = rows.stream().filter(row -> row.cells().get(0).text().equals("002439.SZ")).findFirst().orElseThrow();
		assertEquals(List.of("002439.SZ", "启明星辰", "28.68", "0.90", "0.92", "1.23", "1.57", "31.9", "31.2", "23.3", "18.3", "强烈推荐"),
				first.cells().stream().map(ReportTable.Cell::text).toList());
	}

	@Test
	void everyLinkLeadsToAnElementAndEveryTableSaysWhereItIsFrom() {
		for (String name : Tables.names()) {
			ReportTable table = Tables.make(name, basis).orElseThrow();
			table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.elementId() != null)
					.forEach(cell -> assertTrue(basis.index().find(cell.elementId()).isPresent(), name + ": " + cell));
			if (!name.equals("withheld")) {
				assertTrue(table.sources().startsWith("资料来源："), name + ": " + table.sources());
			}
			assertTrue(table.rows().stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> cell.text().contains("null")), name);
		}
	}

	@Test
	void everyCalculationHasARowWithAVerdict() {
		List<Row> rows = body("calculations");
		assertEquals(basis.request().document().getCalculations().size(), rows.size());
		assertTrue(rows.stream().noneMatch(row -> row.cells().get(5).text().isEmpty()));
	}
}
