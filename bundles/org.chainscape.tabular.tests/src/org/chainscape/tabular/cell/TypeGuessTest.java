package org.chainscape.tabular.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.tabular.sheet.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns are taken for what most of their cells are. */
class TypeGuessTest {

	private static TypeGuess.Guess guess(String cells) {
		return TypeGuess.of(Stream.of(cells.split(";")).map(Cell::of).toList());
	}

	@ParameterizedTest
	@CsvSource({ "600519.SH;000001.SZ;00700.HK,TICKER,''", "600519;000002;300750,TICKER,''", "上海证券交易所;深圳证券交易所,EXCHANGE,''",
		"是;否;是;未披露,BOOLEAN,''", "2023-02-14;2023/3/1;-,DATE,''", "2021;2022;2023,DATE,''", "20230214;20230301,DATE,''",
		"2023Q1;2023Q2,DATE,''", "51.07%;3%;约5%,SHARE,PERCENT", "0.51;0.02;1;未披露,SHARE,FRACTION", "3.5亿元;4亿元;12亿元,NUMBER,亿元",
		"12;1500;3,NUMBER,''", "贵州茅台;平安银行,TEXT,''", "1;0;1;1,NUMBER,''", "110000;110100;110101,NUMBER,''", "7nm;14nm;28nm,NUMBER,nm" })
	void columns(String cells, CellType type, String detail) {
		TypeGuess.Guess guess = guess(cells);
		assertEquals(type + " " + detail, guess.type() + " " + guess.detail());
		assertTrue(guess.confidence() > 0.5 && guess.confidence() <= 1);
	}

	@Test
	void fewWordsAreAChoice() {
		List<Cell> cells = new ArrayList<>();
		for (int i = 0; i < 30; i++) {
			cells.add(Cell.of(i % 3 == 0 ? "上游材料" : "下游产品"));
		}
		assertEquals("上游材料|下游产品", TypeGuess.of(cells).detail());
		assertEquals(CellType.CHOICE, TypeGuess.of(cells).type());
	}

	@Test
	void aFewWrongCellsDoNotChangeIt() {
		TypeGuess.Guess guess = guess("1%;2%;3%;4%;5%;6%;7%;8%;9%;见附注");
		assertEquals(CellType.SHARE, guess.type());
		assertEquals(0.9, guess.confidence(), 1e-9);
	}

	@Test
	void nothingIsText() {
		assertEquals(new TypeGuess.Guess(CellType.TEXT, 0, ""), TypeGuess.of(List.of()));
		assertEquals(new TypeGuess.Guess(CellType.TEXT, 0, ""), guess(" ;-;未披露"));
	}
}
