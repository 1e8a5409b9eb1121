package org.chainscape.validation.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a unit measures, for the plain units nobody uses for anything else. */
enum Measure {
	MONEY("元", "人民币", "美元", "港元", "欧元", "日元", "英镑", "韩元", "新台币", "CNY", "USD", "HKD", "EUR", "JPY"),
	TIME("年", "个月", "月", "天", "日", "小时", "分钟", "秒", "毫秒"),
	DATA("B", "KB", "MB", "GB", "TB", "PB"),
	SPEED("TOPS", "GFLOPS", "TFLOPS", "PFLOPS", "exaFLOPS"),
	LENGTH("nm", "纳米", "mm", "毫米", "cm", "厘米", "km", "公里"),
	POWER("W", "瓦", "kW", "千瓦", "MW", "兆瓦"),
	PERCENT("%", "％", "个百分点"),
	COUNT("个", "家", "台", "颗", "片", "枚", "人", "次", "层", "辆", "套", "款");

	private final Set<String> units;

	Measure(String... units) {
		this.units = Set.of(units);
	}

	/** {@return what a unit measures; empty if that is not known} */
	static Optional<Measure> of(String unit) {
		return unit == null ? Optional.empty() : Stream.of(values()).filter(each -> each.units.contains(unit.strip())).findFirst();
	}
}
