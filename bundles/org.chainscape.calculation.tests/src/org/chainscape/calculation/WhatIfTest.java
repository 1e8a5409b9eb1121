package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainscape.model.chain.RoundingRule;
import org.junit.jupiter.api.Test;

/** The inference cost of a chat service, from users to dollars. */
class WhatIfTest {

	private final Sheet sheet = new Sheet().state("users", "2000万人").state("perUser", "10次/人·天").state("questions", "2亿次/天")
		.state("words", "20字/次").state("time", "350GPU·毫秒/字").state("hours", "388889GPU·小时/天").state("gpus", "16204GPU")
		.state("servers", "2026台").state("price", "19.9万美元/台").state("cost", "4.03亿美元").state("training", "0.75亿美元").state("sum", "4.78亿美元")
		.calculate("C4", "questions", "u*n", "u=users", "n=perUser")
		.calculate("C5", "hours", "q*w*t", "q=questions", "w=words", "t=time")
		.calculate("C6", "gpus", "h/d", "h=hours", "d=24小时/天")
		.calculate("C7", "servers", "n/k", calculation -> calculation.setRounding(RoundingRule.UP), "n=gpus", "k=8GPU/台")
		.calculate("C8", "cost", "n*p", "n=servers", "p=price")
		.calculate("C11", "sum", "a+b", "a=cost", "b=training");

	@Test
	void asPrintedEverythingHolds() {
		Calculator.of(sheet.document).run().all().forEach(outcome -> {
			assertEquals(Verdict.EXACT, outcome.verdict(), outcome.calculation().getHandle());
			assertFalse(outcome.affected());
		});
	}

	@Test
	void fewerUsersChangeEverythingDownstream() {
		Outcomes outcomes = sheet.assume("users", "1300万人");
		assertEquals("1.3 亿次/天", sheet.outcome(outcomes, "C4").result().text());
		assertEquals("252778 GPU·小时/天", sheet.outcome(outcomes, "C5").result().roundedText());
		assertEquals("10532 GPU", sheet.outcome(outcomes, "C6").result().roundedText());
		assertEquals("1317 台", sheet.outcome(outcomes, "C7").result().roundedText());
		assertEquals("2.62 亿美元", sheet.outcome(outcomes, "C8").result().roundedText());
		assertEquals("3.37 亿美元", sheet.outcome(outcomes, "C11").result().roundedText());
		assertTrue(outcomes.all().stream().allMatch(Outcome::affected));
	}

	@Test
	void theOutcomeSaysWhereANewValueComesFrom() {
		Outcomes outcomes = sheet.assume("users", "1300万人");
		assertTrue(sheet.outcome(outcomes, "C4").inputs().get(0).assumed());
		assertEquals("1300 万人", sheet.outcome(outcomes, "C4").inputs().get(0).text());
		InputValue servers = sheet.outcome(outcomes, "C8").inputs().get(0);
		assertSame(sheet.calculation("C7"), servers.follows());
		assertEquals("1317 台", servers.text());
		assertNull(sheet.outcome(outcomes, "C8").inputs().get(1).follows());
	}

	@Test
	void whatIsUpstreamOfAnAssumptionStays() {
		Outcomes outcomes = sheet.assume("servers", "1000台");
		assertFalse(sheet.outcome(outcomes, "C7").affected());
		assertEquals(Verdict.EXACT, sheet.outcome(outcomes, "C7").verdict());
		assertEquals("1.99 亿美元", sheet.outcome(outcomes, "C8").result().roundedText());
	}

	@Test
	void theDocumentIsNotChanged() {
		sheet.assume("users", "1300万人");
		assertEquals(Sheet.number("2000"), sheet.observation("users").getValue());
		asPrintedEverythingHolds();
	}

	@Test
	void anAssumptionThatStatesTheSameChangesNothing() {
		Outcomes outcomes = sheet.assume("users", "0.2亿人");
		outcomes.all().forEach(outcome -> assertEquals(Verdict.EXACT, outcome.verdict()));
	}

	@Test
	void anAssumptionOfAnotherUnitIsAUnitError() {
		assertEquals("IMPOSSIBLE WRONG_RESULT_UNIT", Sheet.print(sheet.outcome(sheet.assume("users", "1300万台"), "C4")));
	}
}
