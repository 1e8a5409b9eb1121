package org.chainscape.tabular.cell;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.text.PlainSigns;
import org.chainscape.tabular.sheet.Cell;

/** The words tables have where there is no value. */
final class Disclosure {

	private static final Map<String, DisclosureState> WORDS = Map.ofEntries(Map.entry("未披露", DisclosureState.UNDISCLOSED),
		Map.entry("未公布", DisclosureState.UNDISCLOSED), Map.entry("未公开", DisclosureState.UNDISCLOSED),
		Map.entry("未公告", DisclosureState.UNDISCLOSED), Map.entry("不详", DisclosureState.UNDISCLOSED),
		Map.entry("undisclosed", DisclosureState.UNDISCLOSED), Map.entry("not disclosed", DisclosureState.UNDISCLOSED),
		Map.entry("n.d.", DisclosureState.UNDISCLOSED), Map.entry("无", DisclosureState.NONE), Map.entry("没有", DisclosureState.NONE),
		Map.entry("暂无", DisclosureState.NONE), Map.entry("不适用", DisclosureState.NONE), Map.entry("none", DisclosureState.NONE),
		Map.entry("待核实", DisclosureState.TO_VERIFY), Map.entry("待确认", DisclosureState.TO_VERIFY),
		Map.entry("待定", DisclosureState.TO_VERIFY), Map.entry("tbd", DisclosureState.TO_VERIFY), Map.entry("tbc", DisclosureState.TO_VERIFY),
		Map.entry("to be verified", DisclosureState.TO_VERIFY), Map.entry("na", DisclosureState.BLANK), Map.entry("n/a", DisclosureState.BLANK),
		Map.entry("n.a.", DisclosureState.BLANK), Map.entry("#n/a", DisclosureState.BLANK), Map.entry("nan", DisclosureState.BLANK),
		Map.entry("null", DisclosureState.BLANK), Map.entry("/", DisclosureState.BLANK), Map.entry("\\", DisclosureState.BLANK));
	private static final int LONGEST = 16;

	private Disclosure() {
	}

	/** {@return the state a cell states instead of a value; empty if there is something else in it} */
	static Optional<DisclosureState> of(Cell cell) {
		if (cell.isBlank()) {
			return Optional.of(DisclosureState.BLANK);
		}
		boolean words = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.ERROR;
		return words && cell.text().length() <= LONGEST ? of(PlainSigns.of(cell.text())) : Optional.empty();
	}

	private static Optional<DisclosureState> of(String text) {
		if (text.chars().allMatch(character -> character == '-')) {
			return Optional.of(DisclosureState.BLANK);
		}
		return Optional.ofNullable(WORDS.get(text.toLowerCase(Locale.ROOT)));
	}
}
