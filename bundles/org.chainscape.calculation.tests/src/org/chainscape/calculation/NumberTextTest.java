package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as reports and tables print them. */
class NumberTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '`', value = {
		"12,345.6;EQUAL 12345.6 ONE ", "3.5亿元;EQUAL 3.5 HUNDRED_MILLION 元", "约20亿美元;ABOUT 20 HUNDRED_MILLION 美元",
		"51.07%;EQUAL 51.07 ONE %", "５１．０７％;EQUAL 51.07 ONE %", "（1.2）;EQUAL -1.2 ONE ", "(1,234.5)万元;EQUAL -1234.5 TEN_THOUSAND 元",
		"-0.5;EQUAL -0.5 ONE ", "‑1.2;EQUAL -1.2 ONE ", "−3%;EQUAL -3 ONE %", "3-5%;EQUAL 3–5 ONE %", "3%~5%;EQUAL 3–5 ONE %",
		"3至5亿元;EQUAL 3–5 HUNDRED_MILLION 元", "5000万-1亿元;EQUAL 0.5–1 HUNDRED_MILLION 元", "超过100家;ABOVE 100 ONE 家",
		"不低于2.5 万亿;AT_LEAST 2.5 TRILLION ", "≥3;AT_LEAST 3 ONE ", ">50%;ABOVE 50 ONE %", "高达3倍;UP_TO 3 ONE 倍",
		"20余亿元;ABOVE 20 HUNDRED_MILLION 元", "100多家;ABOVE 100 ONE 家", "30亿元以上;AT_LEAST 30 HUNDRED_MILLION 元",
		"10%左右;ABOUT 10 ONE %", "5万+;AT_LEAST 5 TEN_THOUSAND ", "3千万元;EQUAL 3000 TEN_THOUSAND 元", "2.5千亿;EQUAL 2500 HUNDRED_MILLION ",
		"US$2.5bn;EQUAL 2.5 BILLION 美元", "$20 billion;EQUAL 20 BILLION 美元", "HK$1,200 million;EQUAL 1200 MILLION 港元",
		"¥ -12.5;EQUAL -12.5 ONE 元", "100亿元人民币;EQUAL 100 HUNDRED_MILLION 元", "50bp;EQUAL 50 ONE bp", "25个基点;EQUAL 25 ONE bp",
		"5‰;EQUAL 5 ONE ‰", "7nm;EQUAL 7 ONE nm", "12.5（亿元）;EQUAL 12.5 HUNDRED_MILLION 元", "1E+05;EQUAL 1E+5 ONE ",
		"9. 95%;EQUAL 9.95 ONE %", "about 3.2 million;ABOUT 3.2 MILLION ", ".5;EQUAL 0.5 ONE ", "20亿美元/年;EQUAL 20 HUNDRED_MILLION 美元/年" })
	void isRead(String text, String expected) {
		assertEquals(Optional.of(expected == null ? "" : expected.stripTrailing()), PrintedValue.parse(text).map(NumberTextTest::print));
	}

	private static String print(PrintedValue value) {
		return (value.comparator().name() + " " + value.value() + (value.upper() == null ? "" : "–" + value.upper()) + " "
			+ value.magnitude().name() + " " + value.unit()).stripTrailing();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "很多", "2021-10-19", "2023年2月", "600519.SH", "1,23", "12,3456", "5-3%", "3家公司，其中2家上市", "1.2.3", "--5", "约",
		"1 个 大 单位", "12 of 30", "3元-5%", "0x1F", "1e99999", "(1.2", "10=10", "这是一个非常非常长的单位名称这是一个非常非常长的单位名称" })
	void isNoNumber(String text) {
		assertEquals(Optional.empty(), PrintedValue.parse(text));
	}
}
