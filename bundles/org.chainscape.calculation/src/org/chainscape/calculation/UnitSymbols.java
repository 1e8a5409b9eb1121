package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The symbols that are multiples of others. Every other symbol is a dimension of its own. */
final class UnitSymbols {

	private static final Map<String, Meaning> KNOWN = known();
	/** Other spellings of one symbol. */
	private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("％", "%"), Map.entry("flops", "flop"),
		Map.entry("FLOP", "flop"), Map.entry("PF-day", "PF-days"), Map.entry("PFdays", "PF-days"), Map.entry("个月", "月"),
		Map.entry("个百分点", "pct"), Map.entry("百分点", "pct"), Map.entry("exaflops", "exaFLOPS"), Map.entry("BP", "bp"),
		Map.entry("bps", "bp"), Map.entry("BPS", "bp"), Map.entry("基点", "bp"), Map.entry("个基点", "bp"), Map.entry("人民币", "元"),
		Map.entry("元人民币", "元"), Map.entry("RMB", "元"), Map.entry("CNY", "元"), Map.entry("美金", "美元"), Map.entry("USD", "美元"),
		Map.entry("港币", "港元"), Map.entry("HKD", "港元"), Map.entry("EUR", "欧元"), Map.entry("JPY", "日元"),
		Map.entry("KRW", "韩元"), Map.entry("TWD", "新台币"), Map.entry("新台币元", "新台币"), Map.entry("台币", "新台币"));

	private UnitSymbols() {
	}

	/**
	 * What a symbol stands for.
	 *
	 * @param factor what one of it is in its dimensions
	 * @param dimensions dimension to exponent; none for pure numbers
	 */
	record Meaning(BigDecimal factor, Map<String, Integer> dimensions) {

		static Meaning of(String factor, String... dimensions) {
			Map<String, Integer> powers = new HashMap<>();
			for (String dimension : dimensions) {
				boolean below = dimension.startsWith("/");
				powers.put(below ? dimension.substring(1) : dimension, below ? -1 : 1);
			}
			return new Meaning(new BigDecimal(factor), Map.copyOf(powers));
		}
	}

	static Meaning meaning(String symbol) {
		Meaning meaning = KNOWN.get(symbol);
		return meaning == null ? Meaning.of("1", symbol) : meaning;
	}

	/** {@return the spelling a symbol is kept in} */
	static String canonical(String symbol) {
		return SPELLINGS.getOrDefault(symbol, symbol);
	}

	private static Map<String, Meaning> known() {
		Map<String, Meaning> known = new HashMap<>();
		known.put("%", Meaning.of("0.01"));
		known.put("‰", Meaning.of("0.001"));
		known.put("bp", Meaning.of("0.0001"));
		known.put("pct", Meaning.of("0.01"));
		known.put("倍", Meaning.of("1"));
		known.put("毫秒", Meaning.of("0.001", "秒"));
		known.put("分钟", Meaning.of("60", "秒"));
		known.put("小时", Meaning.of("3600", "秒"));
		known.put("天", Meaning.of("86400", "秒"));
		// A month has no fixed number of days: years and months are apart from the clock.
		known.put("年", Meaning.of("12", "月"));
		known.put("KB", Meaning.of("1024", "B"));
		known.put("MB", Meaning.of("1048576", "B"));
		known.put("GB", Meaning.of("1073741824", "B"));
		known.put("TB", Meaning.of("1099511627776", "B"));
		known.put("PB", Meaning.of("1125899906842624", "B"));
		known.put("PF-days", Meaning.of("8.64E+19", "flop"));
		known.put("GFLOPS", Meaning.of("1E+9", "flop", "/秒"));
		known.put("TFLOPS", Meaning.of("1E+12", "flop", "/秒"));
		known.put("PFLOPS", Meaning.of("1E+15", "flop", "/秒"));
		known.put("exaFLOPS", Meaning.of("1E+18", "flop", "/秒"));
		known.put("TOPS", Meaning.of("1E+12", "op", "/秒"));
		return Map.copyOf(known);
	}
}
