package org.chainscape.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chainscape.model.chain.Comparator;

/** The words before and behind numbers that say how they bound the true one. */
final class ComparatorWords {

	private static final Map<Comparator, String> BEFORE = Map.of(
		Comparator.ABOUT, "约|大约|大概|约为|~|≈|about|approximately|approx.|ca.|c.",
		Comparator.ABOVE, "超过|超|逾|大于|高于|多于|>|over|more than|above",
		Comparator.AT_LEAST, "不低于|不少于|不小于|至少|≥|>=|at least|no less than",
		Comparator.BELOW, "低于|小于|少于|不足|不到|<|less than|under|below",
		Comparator.AT_MOST, "不超过|不高于|不多于|不大于|至多|最多|≤|<=|at most|no more than",
		Comparator.UP_TO, "高达|最高|可达|最高达|最高可达|up to",
		Comparator.NEAR, "接近|近|nearly|almost");
	private static final Map<Comparator, String> BEHIND = Map.of(
		Comparator.ABOUT, "左右|上下",
		Comparator.AT_LEAST, "以上|及以上|+",
		Comparator.AT_MOST, "以下|以内|及以下");
	private static final List<Word> STARTS = byLength(BEFORE);
	private static final List<Word> ENDS = byLength(BEHIND);

	private ComparatorWords() {
	}

	private record Word(String text, Comparator comparator) {
	}

	/**
	 * A text without the word.
	 *
	 * @param comparator what the word says; equal if there was none
	 * @param rest the text without it
	 */
	record Split(Comparator comparator, String rest) {
	}

	private static List<Word> byLength(Map<Comparator, String> words) {
		List<Word> all = new ArrayList<>();
		words.forEach((comparator, texts) -> List.of(texts.split("\\|")).forEach(text -> all.add(new Word(text, comparator))));
		all.sort((one, other) -> other.text().length() - one.text().length());
		return List.copyOf(all);
	}

	/** Takes off one word before or behind the number. A text with words on both sides keeps the one behind, and so is no number. */
	static Split split(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		for (Word word : STARTS) {
			if (lower.startsWith(word.text())) {
				return new Split(word.comparator(), text.substring(word.text().length()).strip());
			}
		}
		for (Word word : ENDS) {
			if (lower.endsWith(word.text())) {
				return new Split(word.comparator(), text.substring(0, text.length() - word.text().length()).strip());
			}
		}
		return new Split(Comparator.EQUAL, text);
	}
}
