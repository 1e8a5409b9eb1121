package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.RoundingRule;
import org.junit.jupiter.api.Test;

class CalculatorTest {

	@Test
	void aResultThatIsPrintedAsComputedIsExact() {
		Sheet sheet = new Sheet().state("servers", "375台").state("price", "19.9万美元/台").state("cost", "7462.5万美元")
			.calculate("c", "cost", "n*p", "n=servers", "p=price");
		assertEquals("EXACT 7462.5 万美元", sheet.result("c"));
		assertEquals(0, sheet.run("c").result().deviation().signum());
	}

	@Test
	void unitsAreConvertedToTheOneOfTheResult() {
		Sheet sheet = new Sheet().state("questions", "2亿次/天").state("words", "20字/次").state("time", "350毫秒·GPU/字")
			.state("hours", "388889GPU·小时/天").calculate("c", "hours", "q*w*t", "q=questions", "w=words", "t=time");
		assertEquals("EXACT 388888.89 GPU·小时/天", sheet.result("c"));
		assertEquals("388889 GPU·小时/天", sheet.run("c").result().roundedText());
	}

	@Test
	void roundingUpIsAStepOfTheArithmetic() {
		Sheet sheet = new Sheet().state("gpus", "16204块").state("servers", "2026台")
			.calculate("nearest", "servers", "n/k", "n=gpus", "k=8块/台")
			.calculate("up", "servers", "n/k", calculation -> calculation.setRounding(RoundingRule.UP), "n=gpus", "k=8块/台");
		assertEquals("EXACT 2025.5 台", sheet.result("up"));
		sheet.state("fewer", "2025台").calculate("wrong", "fewer", "n/k", calculation -> calculation.setRounding(RoundingRule.UP), "n=gpus",
			"k=8块/台");
		assertEquals("FAILS 2025.5 台", sheet.result("wrong"));
	}

	@Test
	void eachRuleRoundsItsWay() {
		assertEquals("3.3", rounded(RoundingRule.NEAREST, 1));
		assertEquals("3.4", rounded(RoundingRule.UP, 1));
		assertEquals("3.3", rounded(RoundingRule.DOWN, 1));
		assertEquals("3.33", rounded(RoundingRule.SIGNIFICANT, 3));
		assertEquals("0", rounded(RoundingRule.NEAREST, -1));
	}

	private static String rounded(RoundingRule rule, int digits) {
		return new Sheet().calculate("c", null, "a/b", calculation -> {
			calculation.setRounding(rule);
			calculation.setDigits(digits);
		}, "a=10", "b=3").run("c").result().roundedText();
	}

	@Test
	void whatThePrintedInputsAllowHoldsWithinRounding() {
		Sheet sheet = new Sheet().state("share", "3%").state("tokens", "3十亿token").state("epochs", "3.4")
			.calculate("c", "epochs", "w*t/q", "w=share", "t=300十亿token", "q=tokens");
		assertEquals("WITHIN_ROUNDING 3", sheet.result("c"));
		sheet.state("web", "22%").state("webTokens", "19十亿token").state("webEpochs", "2.9")
			.calculate("wrong", "webEpochs", "w*t/q", "w=web", "t=300十亿token", "q=webTokens");
		assertEquals(Verdict.FAILS, sheet.run("wrong").verdict());
		assertEquals("19.78", sheet.run("wrong").result().deviation().toPlainString());
	}

	@Test
	void constantsAreExact() {
		Sheet sheet = new Sheet().state("printed", "301").calculate("c", "printed", "a*b", "a=30", "b=10");
		assertEquals("FAILS 300", sheet.result("c"));
		sheet.state("thirty", "30").calculate("d", "printed", "a*b", "a=thirty", "b=10");
		assertEquals("WITHIN_ROUNDING 300", sheet.result("d"), "a printed 30 may be 30.1");
	}

	@Test
	void theResultIsStrictUnlessItIsAbout() {
		Sheet sheet = new Sheet().state("v100", "1万个", Comparator.ABOVE).state("faster", "3倍", Comparator.UP_TO)
			.state("a100", "3000个", Comparator.ABOUT)
			.calculate("c", "a100", "n/f", "n=v100", "f=faster");
		assertEquals("WITHIN_ROUNDING 3333.33 个", sheet.result("c"));
		sheet.state("strict", "3000个").calculate("d", "strict", "n/f", "n=1万个", "f=3倍");
		assertEquals("FAILS 3333.33 个", sheet.result("d"));
	}

	@Test
	void boundsHoldOrDoNot() {
		assertEquals(Verdict.FAILS, bound("8", Comparator.ABOVE));
		assertEquals(Verdict.FAILS, bound("10", Comparator.ABOVE));
		assertEquals(Verdict.EXACT, bound("11", Comparator.ABOVE));
		assertEquals(Verdict.EXACT, bound("10", Comparator.AT_LEAST));
		assertEquals(Verdict.FAILS, bound("9", Comparator.AT_LEAST));
		assertEquals(Verdict.EXACT, bound("9", Comparator.BELOW));
		assertEquals(Verdict.FAILS, bound("10", Comparator.BELOW));
		assertEquals(Verdict.EXACT, bound("10", Comparator.AT_MOST));
		assertEquals(Verdict.EXACT, bound("10", Comparator.UP_TO));
		assertEquals(Verdict.FAILS, bound("11", Comparator.UP_TO));
		assertEquals(Verdict.EXACT, bound("9.6", Comparator.NEAR));
		assertEquals(Verdict.FAILS, bound("9", Comparator.NEAR));
	}

	private static Verdict bound(String value, Comparator comparator) {
		return new Sheet().state("ten", "10", comparator).calculate("c", "ten", "a", calculation -> calculation.setDigits(1), "a=" + value)
			.run("c").verdict();
	}

	@Test
	void aToleranceCountsInUnitsOfTheResult() {
		Sheet sheet = new Sheet().state("printed", "5000GB").calculate("c", "printed", "t",
			calculation -> calculation.setTolerance(Sheet.number("120")), "t=5TB");
		assertEquals("WITHIN_ROUNDING 5120 GB", sheet.result("c"));
		sheet.calculation("c").setTolerance(Sheet.number("119"));
		assertEquals(Verdict.FAILS, sheet.run("c").verdict());
	}

	@Test
	void aRangeHoldsWhatLiesInIt() {
		Sheet sheet = new Sheet().state("range", "0.20元/股");
		sheet.observation("range").setUpperValue(Sheet.number("0.27"));
		sheet.calculate("in", "range", "a", "a=0.25元/股").calculate("out", "range", "a", "a=0.29元/股");
		assertEquals(Verdict.EXACT, sheet.run("in").verdict());
		assertEquals(Verdict.FAILS, sheet.run("out").verdict());
		assertEquals("7.407", sheet.run("out").result().deviation().toPlainString());
	}

	@Test
	void negativeDigitsWidenWhatIsPrinted() {
		Sheet sheet = new Sheet().state("table", "192492百万美元").state("prose", "1920亿美元")
			.calculate("plain", "prose", "a", "a=table").calculate("tens", "prose", "a", calculation -> calculation.setDigits(-1), "a=table");
		assertEquals(Verdict.FAILS, sheet.run("plain").verdict());
		assertEquals("EXACT 1924.92 亿美元", sheet.result("tens"));
	}

	@Test
	void eNotationIsComparedToItsFigures() {
		Sheet sheet = new Sheet().state("small", "2.08PF-days").state("flops", "1.80E+20flop").calculate("c", "flops", "a", "a=small")
			.state("large", "104PF-days").state("more", "9.00E+21flop").calculate("d", "more", "a", "a=large");
		assertEquals(Verdict.EXACT, sheet.run("c").verdict());
		assertEquals("WITHIN_ROUNDING 8.9856E+21 flop", sheet.result("d"));
	}

	@Test
	void growthIsAPowerWithAFraction() {
		Sheet sheet = new Sheet().state("from", "39834百万美元").state("to", "1303551百万美元").state("cagr", "42%")
			.calculate("c", "cagr", "(b/a)^(1/n)-1", "a=from", "b=to", "n=10");
		assertEquals("EXACT 41.7384%", sheet.result("c"));
	}

	@Test
	void anInputUsedTwiceIsOneNumber() {
		Sheet sheet = new Sheet().state("x", "10").state("printed", "1.1").calculate("c", "printed", "x/x", "x=x");
		assertEquals("FAILS 1", sheet.result("c"), "x/x is one, however uncertain x is");
	}

	@Test
	void withoutPrintedResultTheValueIsDerived() {
		Sheet sheet = new Sheet().state("valuation", "290亿美元").state("revenue", "0.8亿美元").calculate("c", null, "v/r", "v=valuation", "r=revenue")
			.calculate("d", null, "v-r", "v=valuation", "r=revenue");
		assertEquals("DERIVED 362.5", sheet.result("c"));
		assertEquals("DERIVED 289.2 亿美元", sheet.result("d"));
		assertNull(sheet.run("c").result().deviation());
	}

	@Test
	void aResultThatIsLeftBlankIsDerived() {
		Sheet sheet = new Sheet().state("blank", "1");
		sheet.observation("blank").setValue(null);
		sheet.calculate("c", "blank", "a", "a=3");
		assertEquals("IMPOSSIBLE NO_EXPECTED_NUMBER", sheet.result("c"));
		sheet.observation("blank").setState(DisclosureState.BLANK);
		assertEquals("DERIVED 3", sheet.result("c"));
	}

	@Test
	void countedElementsCountAsItems() {
		Sheet sheet = new Sheet().state("stated", "10个", Comparator.ABOVE).calculate("c", "stated", "n", "n");
		for (int i = 0; i < 8; i++) {
			sheet.calculation("c").getInputs().get(0).getCounted().add(ChainFactory.eINSTANCE.createProduct());
		}
		assertEquals("FAILS 8 个", sheet.result("c"));
	}

	@Test
	void calculationsRunAfterThoseTheyDependOn() {
		Sheet sheet = new Sheet().state("a", "10").calculate("last", null, "x+1", "x").calculate("middle", null, "x*2", "x")
			.calculate("first", null, "x*3", "x=a");
		sheet.calculation("last").getInputs().get(0).setCalculation(sheet.calculation("middle"));
		sheet.calculation("middle").getInputs().get(0).setCalculation(sheet.calculation("first"));
		Outcomes outcomes = Calculator.of(sheet.document).run();
		assertEquals("DERIVED 61, DERIVED 60, DERIVED 30",
			outcomes.all().stream().map(Sheet::print).collect(Collectors.joining(", ")), "in the order of the document");
	}

	@Test
	void aPrintedFigureIsUsedAsLongAsItIsSupported() {
		Sheet sheet = new Sheet().state("third", "0.33").state("whole", "0.99").calculate("c", "third", "a/b", "a=1", "b=3")
			.calculate("d", "whole", "t*3", "t=third");
		assertEquals("EXACT 0.99", sheet.result("d"));
		assertNull(sheet.run("d").inputs().get(0).follows());
		sheet.state("a", "1").calculation("c").getInputs().set(0, sheet.input("a", "a"));
		sheet.observation("a").setValue(Sheet.number("2"));
		Outcome after = sheet.run("d");
		assertSame(sheet.calculation("c"), after.inputs().get(0).follows());
		assertEquals("FAILS 2", Sheet.print(after));
		assertTrue(after.restated());
		assertFalse(after.affected());
	}

	@Test
	void aSourceThatMiscalculatedKeepsItsFigure() {
		Sheet sheet = new Sheet().state("share", "22%").state("tokens", "19十亿token").state("epochs", "2.9")
			.calculate("c", "epochs", "w*t/q", "w=share", "t=300十亿token", "q=tokens").calculate("d", null, "e*q", "e=epochs", "q=tokens");
		assertEquals(Verdict.FAILS, sheet.run("c").verdict());
		assertEquals("DERIVED 551 亿token", sheet.result("d"));
	}

	@Test
	void ofSeveralCalculationsBehindAFigureOneIsEnough() {
		Sheet sheet = new Sheet().state("growth", "42%").calculate("right", "growth", "a", "a=42%").calculate("wrong", "growth", "a", "a=31%")
			.calculate("user", null, "g", "g=growth");
		assertEquals(Verdict.FAILS, sheet.run("wrong").verdict());
		assertNull(sheet.run("user").inputs().get(0).follows());
		assertTrue(sheet.run("user").result().full().compareTo(Sheet.number("0.42")) == 0);
	}

	@Test
	void aComparisonOfTwoPrintedFiguresOvertakesNeither() {
		Sheet sheet = new Sheet().state("published", "1.04元/股").state("estimate", "1.02元/股").state("price", "31.41元/股").state("pe", "30.8倍")
			.calculate("stale", "estimate", "e", "e=published").calculate("pe", "pe", "p/e", "p=price", "e=estimate");
		assertEquals(Verdict.FAILS, sheet.run("stale").verdict());
		assertEquals(Verdict.EXACT, sheet.run("pe").verdict());
		assertNull(sheet.run("pe").inputs().get(1).follows());
	}

	@Test
	void aPlainConversionPassesOnWhatHasChangedBeforeIt() {
		Sheet sheet = new Sheet().state("n", "375台").state("cost", "7462.5万美元").state("short", "0.75亿美元")
			.calculate("c", "cost", "n*p", "n=n", "p=19.9万美元/台")
			.calculate("d", "short", "c", "c=cost").calculate("e", null, "s*2", "s=short");
		assertEquals("DERIVED 1.5 亿美元", sheet.result("e"));
		assertEquals("1.592 亿美元", sheet.outcome(sheet.assume("n", "400台"), "e").result().text());
		sheet.observation("n").setValue(Sheet.number("400"));
		assertEquals("DERIVED 1.592 亿美元", sheet.result("e"));
	}

	@Test
	void digitsOfDerivedResultsCountInPlainUnits() {
		Sheet sheet = new Sheet().state("profit", "4.67亿元").calculate("c", null, "p/(1-g)", calculation -> {
			calculation.setUnit("元");
			calculation.setDigits(-6);
		}, "p=profit", "g=70%").calculate("d", null, "p", "p=c");
		assertEquals("15.57 亿元", sheet.run("c").result().roundedText());
		assertEquals("DERIVED 15.57 亿元", sheet.result("d"));
	}
}
