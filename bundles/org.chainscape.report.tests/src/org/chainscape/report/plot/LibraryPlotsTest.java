package org.chainscape.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.Gathering;
import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.store.ChainStore;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The plots of the reference library. */
class LibraryPlotsTest {

	private static final Path LIBRARY = Path.of("../org.chainscape.examples/chains/aigc.chain");
	private static ReportBasis basis;
	private static List<ReportPlot> plots;

	@BeforeAll
	static void load() throws Exception {
		Assumptions.assumeTrue(Files.isRegularFile(LIBRARY), "built by the examples bundle");
		basis = new ReportBasis(ReportRequest.whole(ChainStore.load(LIBRARY), LIBRARY, HouseStyle.neutral(), LocalDate.of(2023, 2, 28)));
		plots = Plots.make(basis);
	}

	private static List<Point> points(ReportPlot plot) {
		return plot.series().stream().flatMap(series -> series.points().stream()).toList();
	}

	@Test
	void parametersOfModelsComeFirstAndSaySo() {
		assertEquals(6, plots.size());
		assertEquals("parameters-released-foundationmodel", plots.get(0).name());
		assertTrue(plots.get(0).axes().logarithmic());
		assertTrue(points(plots.get(0)).stream().anyMatch(point -> point.label().equals("GPT-3") && point.y() == 1750));
		assertTrue(plots.get(0).words().notes().stream().anyMatch(note -> note.contains("悟道 2.0")), plots.get(0).words().toString());
	}

	@Test
	void everyPlotHasNumbersSourcesAndLinks() {
		for (ReportPlot plot : plots) {
			assertTrue(points(plot).size() >= 3, plot.name());
			assertTrue(plot.words().sources().startsWith("资料来源："), plot.name());
			points(plot).forEach(point -> {
				assertTrue(Double.isFinite(point.y()), plot.name() + point);
				assertTrue(basis.index().find(point.elementId(), Element.class).isPresent(), plot.name() + point);
			});
			String svg = PlotPictures.svg(plot, HouseStyle.neutral(), 567, 300);
			assertTrue(svg.length() > 2000 && svg.endsWith("</svg>"), plot.name());
		}
	}

	@Test
	void companiesAreCountedAsTheFigureGathersThem() {
		ReportPlot counts = plots.stream().filter(plot -> plot.name().equals("companies-by-segment")).findFirst().orElseThrow();
		assertEquals(Kind.LYING_BARS, counts.kind());
		Gathering gathering = Gathering.of(basis.request().document());
		for (Point point : points(counts)) {
			Set<Company> companies = new HashSet<>();
			collect(basis.index().find(point.elementId(), Place.class).orElseThrow(), gathering, companies);
			assertEquals(companies.size(), point.y(), point.label());
		}
	}

	private static void collect(Place place, Gathering gathering, Set<Company> companies) {
		place.getParticipations().forEach(one -> companies.add(one.getCompany()));
		gathering.participations(place).forEach(one -> companies.add(one.getCompany()));
		place.getSegments().forEach(segment -> collect(segment, gathering, companies));
	}
}
