package org.chainscape.report.template;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a placeholder can ask for by name: {@code {{figure:全景图}}}. */
public enum Kind {

	/** A diagram. */
	FIGURE("figure", "图"),
	/** A table. */
	TABLE("table", "表"),
	/** A plot of numbers. */
	PLOT("plot", "数据图", "统计图"),
	/** Any of the three. */
	EXHIBIT("exhibit", "图表"),
	/** An observation, as printed, with its unit. */
	FACT("fact", "数据"),
	/** A calculation: its printed result with its unit. */
	CALC("calc", "测算");

	private final List<String> words;

	Kind(String... words) {
		this.words = List.of(words);
	}

	/** {@return the word before the colon} */
	public String word() {
		return words.get(0);
	}

	/** {@return whether it is set as a block with a caption, and not within a line} */
	public boolean isBlock() {
		return this == FIGURE || this == TABLE || this == PLOT || this == EXHIBIT;
	}

	static Optional<Kind> of(String word) {
		return Arrays.stream(values()).filter(kind -> kind.words.contains(word)).findFirst();
	}
}
