package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class UnitProperties {

	private static final List<String> SYMBOLS = List.of("元", "美元", "台", "GPU", "token", "秒", "小时", "天", "月", "年", "GB", "TB", "flop",
		"PF-days", "TFLOPS", "%", "倍");

	@Provide
	Arbitrary<Unit> units() {
		Arbitrary<List<String>> symbols = Arbitraries.of(SYMBOLS).list().ofMinSize(1).ofMaxSize(3);
		Arbitrary<String> above = symbols.map(list -> String.join("·", list));
		Arbitrary<String> below = symbols.map(list -> "/" + String.join("·", list));
		return Combinators.combine(above, below.injectNull(0.5)).as((top, bottom) -> Unit.parse(bottom == null ? top : top + bottom));
	}

	@Property
	void multiplicationHasAnOrderThatDoesNotMatter(@ForAll("units") Unit one, @ForAll("units") Unit other) {
		assertEquals(one.times(other), other.times(one));
		assertTrue(one.times(other).fits(other.times(one)));
	}

	@Property
	void multiplicationIsAssociative(@ForAll("units") Unit one, @ForAll("units") Unit two, @ForAll("units") Unit three) {
		assertEquals(one.times(two).times(three), one.times(two.times(three)));
	}

	@Property
	void divisionUndoesMultiplication(@ForAll("units") Unit one, @ForAll("units") Unit other) {
		assertEquals(one, one.times(other).per(other));
		assertEquals(Unit.ONE, one.per(one));
	}

	@Property
	void rootsUndoPowers(@ForAll("units") Unit unit) {
		assertEquals(unit, unit.power(3).root(3));
	}

	@Property
	void factorsMultiply(@ForAll("units") Unit one, @ForAll("units") Unit other) {
		BigDecimal ratio = one.factor().multiply(other.factor()).divide(one.times(other).factor(), Decimals.CONTEXT);
		assertTrue(ratio.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("1E-30")) < 0, one + " × " + other + ": " + ratio);
	}

	@Property
	void whatIsPrintedIsReadAsTheSame(@ForAll("units") Unit unit) {
		assertEquals(unit, Unit.parse(unit.toString()));
	}

	@Test
	void everythingAfterTheFirstSlashIsDenominator() {
		assertEquals(Unit.parse("次").per(Unit.parse("人")).per(Unit.parse("天")), Unit.parse("次/人·天"));
		assertEquals(Unit.parse("次/人·天"), Unit.parse("次/人/天"));
		assertEquals(Unit.parse("天^-1"), Unit.parse("1/天"));
		assertEquals("GPU·小时/天", Unit.parse(" GPU·小时 / 天 ").toString());
	}

	@Test
	void knownSymbolsAreMultiplesOfOthers() {
		assertSame("1", "小时", "60", "分钟");
		assertSame("1", "天", "24", "小时");
		assertSame("350", "毫秒", "0.35", "秒");
		assertSame("1", "年", "12", "月");
		assertSame("45", "TB", "46080", "GB");
		assertSame("1", "PF-days", "8.64E+19", "flop");
		assertSame("1.17", "exaFLOPS", "1170000", "TFLOPS");
		assertSame("29", "%", "0.29", "");
		assertSame("3", "倍", "3", "");
		assertSame("1", "GPU·小时/天", "3600", "GPU·秒/天");
	}

	@Test
	void everyOtherSymbolIsADimensionOfItsOwn() {
		assertFalse(Unit.parse("台").fits(Unit.parse("个")));
		assertFalse(Unit.parse("美元").fits(Unit.parse("元")));
		assertFalse(Unit.parse("月").fits(Unit.parse("天")), "a month has no fixed number of days");
		assertFalse(Unit.parse("TOPS").fits(Unit.parse("TFLOPS")), "operations are not all floating-point");
		assertTrue(Unit.parse("美元/台").times(Unit.parse("台")).fits(Unit.parse("美元")));
	}

	@Test
	void pureNumbersHaveNoDimension() {
		assertTrue(Unit.parse(null).isPure());
		assertTrue(Unit.parse("％").isPure());
		assertTrue(Unit.parse("小时/天").isPure());
		assertFalse(Unit.parse("个").isPure());
	}

	@Test
	void aMissingSymbolIsRefused() {
		for (String wrong : List.of("美元/", "·", "美元··台", "天^x", "a//b")) {
			assertThrows(IllegalArgumentException.class, () -> Unit.parse(wrong), wrong);
		}
	}

	private static void assertSame(String one, String unit, String other, String otherUnit) {
		assertTrue(Unit.parse(unit).fits(Unit.parse(otherUnit)), unit + " " + otherUnit);
		BigDecimal left = new BigDecimal(one).multiply(Unit.parse(unit).factor());
		BigDecimal right = new BigDecimal(other).multiply(Unit.parse(otherUnit).factor());
		assertEquals(0, Decimals.settled(left).compareTo(Decimals.settled(right)), left + " " + right);
	}
}
