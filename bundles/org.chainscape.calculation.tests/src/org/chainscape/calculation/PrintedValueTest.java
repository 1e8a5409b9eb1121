package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;

import org.chainscape.calculation.PrintedValue.Reading;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.junit.jupiter.api.Test;

class PrintedValueTest {

	@Test
	void aNumberStandsForHalfAUnitOfItsLastPlace() {
		assertInterval("345.495", "345.505", read("345.50").interval(Reading.LAST_PLACE));
		assertInterval("0.005", "0.015", read("0.01").interval(Reading.SIGNIFICANT));
	}

	@Test
	void trailingZerosOfAnIntegerCountOnlyInTheStrictReading() {
		assertInterval("1999.5", "2000.5", read("2000").interval(Reading.LAST_PLACE));
		assertInterval("1500", "2500", read("2000").interval(Reading.SIGNIFICANT));
		assertInterval("405", "415", read("410").interval(Reading.SIGNIFICANT));
		assertInterval("-0.5", "0.5", read("0").interval(Reading.SIGNIFICANT));
		assertInterval("0.195", "0.205", read("0.20").interval(Reading.SIGNIFICANT));
	}

	@Test
	void theENotationSaysItsOwnPrecision() {
		assertInterval("1.795E+20", "1.805E+20", read("1.80E+20").interval(Reading.SIGNIFICANT));
		assertInterval("1.795E+20", "1.805E+20", read("1.80E+20").interval(Reading.LAST_PLACE));
		assertEquals("1.80E+20", read("1.80E+20").text());
	}

	@Test
	void magnitudeAndUnitMultiply() {
		PrintedValue hours = read("2万小时");
		assertEquals(0, new BigDecimal("72000000").compareTo(hours.base()));
		assertInterval("54000000", "90000000", hours.interval(Reading.SIGNIFICANT));
		assertEquals(Magnitude.TRILLION, read("1.3万亿美元").magnitude());
		assertEquals(0, read("13000亿美元").base().compareTo(read("1.3 万亿 美元").base()));
		assertEquals(0, read("30%").base().compareTo(new BigDecimal("0.3")));
	}

	@Test
	void whatTheWordsClaim() {
		assertInterval("9.5", "10", of("10", Comparator.NEAR).stated());
		assertInterval("2500", "3500", of("3000", Comparator.ABOUT).stated());
		assertInterval("2999.5", "3000.5", of("3000", Comparator.EQUAL).stated());
		assertInterval("10", null, of("10", Comparator.ABOVE).stated());
		assertInterval("10", null, of("10", Comparator.AT_LEAST).stated());
		assertInterval(null, "10", of("10", Comparator.BELOW).stated());
		assertInterval(null, "10", of("10", Comparator.AT_MOST).stated());
		assertInterval(null, "10", of("10", Comparator.UP_TO).stated());
		assertTrue(of("10", Comparator.UP_TO).isBound());
		assertFalse(of("10", Comparator.NEAR).isBound());
	}

	@Test
	void aRangeReachesFromEndToEnd() {
		Observation observation = observation("4.67", Comparator.EQUAL);
		observation.setUpperValue(new BigDecimal("6.23"));
		PrintedValue range = PrintedValue.of(observation).orElseThrow();
		assertTrue(range.isRange());
		assertInterval("4.665", "6.235", range.stated());
		assertEquals(0, new BigDecimal("5.45").compareTo(range.base()));
		assertEquals("4.67–6.23", range.text());
	}

	@Test
	void rivalsMeetOrDoNot() {
		assertTrue(read("1.17亿").stated().meets(read("11700万").stated()));
		assertFalse(read("15亿").stated().meets(read("15.8亿").stated()));
		assertTrue(of("4000", Comparator.NEAR).stated().meets(of("3900", Comparator.ABOUT).stated()));
		assertFalse(of("4000", Comparator.NEAR).stated().meets(of("3614", Comparator.ABOUT).stated()));
		assertTrue(of("40", Comparator.ABOVE).stated().meets(of("41", Comparator.ABOVE).stated()));
	}

	@Test
	void whatIsNoNumberGivesNone() {
		assertEquals(Optional.empty(), PrintedValue.parse("很多"));
		assertEquals(Optional.empty(), PrintedValue.parse("12 美元/"));
		assertEquals(Optional.empty(), PrintedValue.of(ChainFactory.eINSTANCE.createObservation()));
		Observation wrongUnit = observation("1", Comparator.EQUAL);
		wrongUnit.setUnit("·");
		assertEquals(Optional.empty(), PrintedValue.of(wrongUnit));
	}

	private static PrintedValue read(String text) {
		return PrintedValue.parse(text).orElseThrow();
	}

	private static PrintedValue of(String value, Comparator comparator) {
		return PrintedValue.of(observation(value, comparator)).orElseThrow();
	}

	private static Observation observation(String value, Comparator comparator) {
		Observation observation = ChainFactory.eINSTANCE.createObservation();
		observation.setValue(new BigDecimal(value));
		observation.setComparator(comparator);
		return observation;
	}

	private static void assertInterval(String low, String high, Interval actual) {
		assertEnd(low, actual.low());
		assertEnd(high, actual.high());
	}

	private static void assertEnd(String expected, BigDecimal actual) {
		assertEquals(expected == null ? null : Decimals.plain(new BigDecimal(expected)), actual == null ? null : Decimals.plain(actual));
	}
}
