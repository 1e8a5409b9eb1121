package org.chainscape.report.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportPlot.Kind;
import org.chainscape.report.ReportPlot.Point;
import org.chainscape.report.ReportPlot.Series;
import org.chainscape.report.ReportSample;
import org.chainscape.scene.Edition.Reserved;
import org.junit.jupiter.api.Test;

/** Which numbers of a chain are drawn, and which are not. */
class PlotsTest {

	private final ReportSample sample = new ReportSample();

	private List<ReportPlot> plots() {
		return Plots.make(sample.basis());
	}

	private static List<Point> points(ReportPlot plot) {
		return plot.series().stream().map(Series::points).flatMap(List::stream).toList();
	}

	private void fiveModels() {
		sample.model("甲", "2018-06", "1.17");
		sample.model("乙", "2019-02", "15");
		sample.model("丙", "2020-05", "1750");
		sample.model("丁", "2021", "10000");
		sample.model("戊", "2022-01", "1370");
	}

	/** The size of three markets in two years, the second expected. */
	private Property markets() {
		Property size = sample.property("市场规模", "美元");
		for (int i = 1; i <= 3; i++) {
			Segment segment = sample.segment(sample.stage, "市场" + i);
			sample.inYear(sample.observe(segment, size, i + " 亿美元", String.valueOf(i), sample.first), 2022, Actuality.ACTUAL)
					.setMagnitude(Magnitude.HUNDRED_MILLION);
			sample.inYear(sample.observe(segment, size, i * 4 + " 亿美元", String.valueOf(i * 4), sample.second), 2027, Actuality.ESTIMATE)
					.setMagnitude(Magnitude.HUNDRED_MILLION);
		}
		return size;
	}

	@Test
	void nothingIsDrawnOfFewNumbers() {
		sample.model("甲", "2018-06", "1.17");
		sample.model("乙", "2019-02", "15");
		assertEquals(List.of(), plots());
	}

	@Test
	void numbersOfModelsAreDrawnAgainstTheTimeTheyCameOut() {
		fiveModels();
		ReportPlot plot = plots().get(0);
		assertEquals(Kind.BUBBLES, plot.kind());
		assertEquals("大模型参数量的演进", plot.title());
		assertEquals(new ReportPlot.Axes("发布时间", "参数量（亿）", true), plot.axes());
		assertEquals(List.of(1.17, 15.0, 1750.0, 10000.0, 1370.0), points(plot).stream().map(Point::y).toList());
		assertEquals(2021, points(plot).get(3).x());
		assertTrue(points(plot).get(0).x() > 2018.4 && points(plot).get(0).x() < 2018.5);
		assertEquals("1750 亿", points(plot).get(2).printed());
		assertTrue(plot.words().sources().startsWith("资料来源：甲证券，截至"), plot.words().sources());
		assertFalse(plot.words().sources().contains("乙证券"));
	}

	@Test
	void aMisprintedMagnitudeIsLeftOutAndNamed() {
		fiveModels();
		sample.model("误", "2021-03", "0.0001");
		ReportPlot plot = plots().get(0);
		assertEquals(5, points(plot).size());
		assertTrue(plot.words().notes().stream().anyMatch(note -> note.contains("误（0.0001 亿）")), plot.words().notes().toString());
	}

	@Test
	void rangesAndBoundsAreNoNumbers() {
		fiveModels();
		Observation range = sample.chain.getItems().get(0).getObservations().get(0);
		range.setUpperValue(BigDecimal.valueOf(2));
		assertTrue(plots().stream().noneMatch(plot -> plot.kind() == Kind.BUBBLES));
		range.setUpperValue(null);
		range.setComparator(Comparator.ABOVE);
		assertTrue(plots().stream().noneMatch(plot -> plot.kind() == Kind.BUBBLES));
	}

	@Test
	void marketsOverYearsAreGroupsOfBarsWithWhatIsExpectedApart() {
		markets();
		ReportPlot plot = plots().get(0);
		assertEquals(Kind.BARS, plot.kind());
		assertEquals("上游：市场规模", plot.title());
		assertEquals("市场规模（亿美元）", plot.axes().y());
		assertEquals(List.of("2022A", "2027E"), plot.series().stream().map(Series::name).toList());
		assertEquals(List.of("市场3", "市场2", "市场1"), plot.series().get(0).points().stream().map(Point::label).toList());
		assertEquals(List.of(3.0, 2.0, 1.0), plot.series().get(0).points().stream().map(Point::y).toList());
		assertEquals(List.of(12.0, 8.0, 4.0), plot.series().get(1).points().stream().map(Point::y).toList());
		assertTrue(plot.series().get(0).points().stream().noneMatch(Point::estimated));
		assertTrue(plot.series().get(1).points().stream().allMatch(Point::estimated));
		assertTrue(plot.words().sources().contains("甲证券，乙证券"), plot.words().sources());
	}

	@Test
	void otherUnitsOfTheSameDimensionAreConvertedAndOthersNotMixedIn() {
		Property time = sample.property("用时", "小时");
		String[] units = {"小时", "分钟", "天", "美元"};
		for (int i = 0; i < units.length; i++) {
			sample.observe(sample.segment(sample.stage, "段" + i), time, "6", "6", sample.first).setUnit(units[i]);
		}
		sample.observe(sample.segment(sample.stage, "段9"), time, "3", "3", sample.first);
		ReportPlot plot = plots().get(0);
		assertEquals(Kind.LYING_BARS, plot.kind());
		assertEquals(List.of("段2", "段0", "段9", "段1"), points(plot).stream().map(Point::label).toList());
		assertEquals(List.of(144.0, 6.0, 3.0, 0.1), points(plot).stream().map(Point::y).toList());
	}

	@Test
	void aWholeDoesNotStandAmongItsParts() {
		Property size = markets();
		sample.inYear(sample.observe(sample.stage, size, "6 亿美元", "6", sample.first), 2022, Actuality.ACTUAL)
				.setMagnitude(Magnitude.HUNDRED_MILLION);
		sample.inYear(sample.observe(sample.stage, size, "24 亿美元", "24", sample.first), 2027, Actuality.ESTIMATE)
				.setMagnitude(Magnitude.HUNDRED_MILLION);
		assertTrue(points(plots().get(0)).stream().noneMatch(point -> point.label().equals("上游")));
	}

	@Test
	void reservedNumbersAreLeftOutOrMarked() {
		markets();
		Observation open = sample.stage.getSegments().get(0).getObservations().get(0);
		open.setConfirmed(false);
		assertTrue(plots().stream().flatMap(plot -> points(plot).stream()).noneMatch(point -> open.getId().equals(point.elementId())));
		List<ReportPlot> marked = Plots.make(sample.basis(Reserved.MARKED, Language.ZH));
		assertEquals(List.of(open.getId()), marked.stream().flatMap(plot -> points(plot).stream()).filter(Point::reserved).map(Point::elementId)
				.distinct().toList());
		assertTrue(marked.get(0).words().notes().contains("* 待核实或未注明来源。"), marked.get(0).words().toString());
		assertTrue(Plots.make(sample.basis(Reserved.SHOWN, Language.ZH)).stream().flatMap(plot -> points(plot).stream())
				.noneMatch(Point::reserved));
	}

	@Test
	void ofRivalNumbersTheOneMostSourcesAgreeOnIsDrawn() {
		fiveModels();
		var model = (FoundationModel) sample.chain.getItems().get(2);
		sample.observe(model, sample.parameters, "1746 亿", "1746", sample.second).setMagnitude(Magnitude.HUNDRED_MILLION);
		assertEquals(1750, points(plots().get(0)).get(2).y());
		sample.observe(model, sample.parameters, "1746亿", "1746", sample.report("丙证券", "2023-02-21"))
				.setMagnitude(Magnitude.HUNDRED_MILLION);
		assertEquals(1746, points(plots().get(0)).get(2).y());
		assertTrue(plots().get(0).words().notes().stream().anyMatch(note -> note.contains("1 处")), plots().get(0).words().notes().toString());
	}

	@Test
	void atMostSixPlotsWithNamesOfTheirOwn() {
		fiveModels();
		for (int i = 0; i < 9; i++) {
			Property number = sample.property("指标" + i, "台");
			for (int j = 1; j < 6; j++) {
				sample.observe(sample.segment(sample.stage, i + "段" + j), number, String.valueOf(j), String.valueOf(j), sample.first);
			}
		}
		List<ReportPlot> plots = plots();
		assertEquals(6, plots.size());
		assertEquals(6, plots.stream().map(ReportPlot::name).distinct().count());
		assertEquals(Kind.BUBBLES, plots.get(0).kind());
	}
}
