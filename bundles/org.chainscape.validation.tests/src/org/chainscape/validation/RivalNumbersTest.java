package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers on which sources disagree, and those that only look so. */
class RivalNumbersTest {

	private final ReportedChain chain = new ReportedChain();
	private final SampleChain sample = chain.sample;

	private Observation state(String id, String value, Magnitude magnitude, Comparator comparator) {
		Observation observation = chain.observation(id, sample.product, chain.parameters, sample.report, "L" + id.substring(1));
		observation.setValue(new BigDecimal(value));
		observation.setMagnitude(magnitude);
		observation.setComparator(comparator);
		observation.setUnit("个");
		return observation;
	}

	@ParameterizedTest(name = "{0} / {1}: {2}")
	@CsvSource({
		"15 HUNDRED_MILLION EQUAL, 15.8 HUNDRED_MILLION EQUAL, conflict.rival-values",
		"2457 HUNDRED_MILLION EQUAL, 245.7 HUNDRED_MILLION EQUAL, conflict.rival-values",
		"3.4 HUNDRED_MILLION EQUAL, 355 MILLION EQUAL, conflict.rival-values",
		"4000 ONE NEAR, 3614 ONE ABOUT, conflict.rival-values",
		"1320 HUNDRED_MILLION EQUAL, 133817 MILLION EQUAL, conflict.rival-values",
		"50 ONE ABOVE, 40 ONE EQUAL, conflict.rival-values",
		"3 ONE UP_TO, 5 ONE EQUAL, conflict.rival-values",
		"1.17 HUNDRED_MILLION EQUAL, 1.2 HUNDRED_MILLION EQUAL, conflict.rival-precision",
		"1750 HUNDRED_MILLION EQUAL, 174600 MILLION EQUAL, conflict.rival-precision",
		"5 ONE ABOVE, 5 ONE EQUAL, conflict.rival-precision",
		"5 ONE ABOUT, 5 ONE EQUAL, conflict.rival-precision",
		"1920 HUNDRED_MILLION EQUAL, 192492 MILLION EQUAL, conflict.rival-precision" })
	void numbersAreComparedWithinWhatTheyClaim(String one, String other, String rule) {
		state("o1", one);
		state("o2", other);
		assertFound(sample, rule + " @ o1 ~ o2");
	}

	/** Number, magnitude and comparator in one text. */
	private void state(String id, String words) {
		String[] parts = words.split(" ");
		state(id, parts[0], Magnitude.valueOf(parts[1]), Comparator.valueOf(parts[2]));
	}

	@Test
	void equalNumbersInOtherMagnitudesAreTheSame() {
		state("o1", "1750", Magnitude.HUNDRED_MILLION, Comparator.EQUAL);
		state("o2", "175", Magnitude.BILLION, Comparator.EQUAL);
		state("o3", "1.3", Magnitude.HUNDRED_MILLION, Comparator.EQUAL).setBasis("另一口径");
		assertFound(sample);
	}

	@Test
	void valuesOfDifferentTimesDoNotContradictEachOther() {
		Observation then = state("o1", "493", Magnitude.ONE, Comparator.EQUAL);
		then.setAsOf(PartialDate.parse("2022-05-31"));
		Observation later = state("o2", "587", Magnitude.ONE, Comparator.EQUAL);
		later.setAsOf(PartialDate.parse("2023-06"));
		assertFound(sample);
		later.setAsOf(null);
		assertFound(sample, "conflict.rival-values @ o1 ~ o2");
	}

	@Test
	void anEstimateAndWhatCameTrueDoNotContradictEachOther() {
		state("o1", "1.02", Magnitude.ONE, Comparator.EQUAL).setActuality(Actuality.ESTIMATE);
		state("o2", "1.04", Magnitude.ONE, Comparator.EQUAL).setActuality(Actuality.ACTUAL);
		assertFound(sample);
	}

	@Test
	void otherUnitsAreConvertedOtherDimensionsLeftAlone() {
		state("o1", "60", Magnitude.ONE, Comparator.EQUAL).setUnit("分钟");
		state("o2", "1", Magnitude.ONE, Comparator.EQUAL).setUnit("小时");
		state("o3", "9", Magnitude.ONE, Comparator.EQUAL).setUnit("台");
		chain.parameters.setUnit(null);
		assertFound(sample);
	}

	@Test
	void allSidesAreNamedWithTheirPlaces() {
		state("o176", "15", Magnitude.HUNDRED_MILLION, Comparator.EQUAL).setPrinted("15亿");
		state("o199", "15", Magnitude.HUNDRED_MILLION, Comparator.EQUAL).setPrinted("15亿");
		state("o689", "15.8", Magnitude.HUNDRED_MILLION, Comparator.EQUAL).setPrinted("15.8亿");
		assertFound(sample, "conflict.rival-values @ o176 ~ o199,o689");
		assertEquals("“加速卡 · 参数量”的数值互相矛盾：15亿［甲证券 L176；甲证券 L199］ ⇔ 15.8亿［甲证券 L689］。",
				Findings.message(sample, Language.ZH));
	}

	/** Cells of tables print digits only; without their magnitude nobody could see the contradiction. */
	@Test
	void bareCellsAreShownWithMagnitudeAndUnit() {
		state("o316", "355", Magnitude.MILLION, Comparator.EQUAL).setPrinted("355");
		state("o748", "3.4", Magnitude.HUNDRED_MILLION, Comparator.EQUAL).setPrinted("3.4亿");
		assertEquals("“加速卡 · 参数量”的数值互相矛盾：355 百万个［甲证券 L316］ ⇔ 3.4亿［甲证券 L748］。", Findings.message(sample, Language.ZH));
	}
}
