package org.chainscape.report.slides;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Entry;
import org.chainscape.report.template.Scope;
import org.chainscape.report.template.Tag;

/**
 * Loops and conditions that reach over several things: slides of a presentation, paragraphs of a text box. A thing may begin and end
 * some of them and be content itself.
 *
 * @param <T> what stands in loops
 */
final class Steps<T> {

	private final List<Step<T>> steps;

	private Steps(List<Step<T>> steps) {
		this.steps = steps;
	}

	/**
	 * A thing with what begins before it and what ends after it.
	 *
	 * @param before loops and conditions that begin or end before it
	 * @param content the thing; {@code null} for none
	 * @param after what ends after it
	 */
	record Item<T>(List<Tag> before, T content, List<Tag> after) {
	}

	/**
	 * A thing in one round of the loops around it.
	 *
	 * @param content the thing
	 * @param scope where names are looked up
	 * @param key keys of the rounds, the outermost first
	 */
	record Round<T>(T content, Scope scope, String key) {
	}

	private record Step<T>(Tag tag, T content) {
	}

	/**
	 * Reads loops and conditions.
	 *
	 * @param items the things in order
	 * @param single whether what is never ended reaches over the thing it stands at only
	 * @return the steps
	 * @throws ReportException if something ends that has not begun, or never ends
	 */
	static <T> Steps<T> of(List<Item<T>> items, boolean single) throws ReportException {
		List<Step<T>> steps = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			Item<T> item = items.get(i);
			List<Tag> open = new ArrayList<>();
			for (Tag tag : item.before()) {
				steps.add(new Step<>(tag, null));
				if (isOpening(tag)) {
					open.add(0, tag);
				}
			}
			if (item.content() != null) {
				steps.add(new Step<>(null, item.content()));
			}
			item.after().forEach(tag -> steps.add(new Step<>(tag, null)));
			if (single) {
				int ended = endedLater(items, i, open.size());
				for (Tag tag : open.subList(0, open.size() - ended)) {
					steps.add(new Step<>(new Tag.End(tag instanceof Tag.Each), null));
				}
			}
		}
		return new Steps<>(steps);
	}

	/** How many of the loops a thing begins are ended at it or after it. */
	private static <T> int endedLater(List<Item<T>> items, int at, int opened) {
		int depth = opened;
		int lowest = opened;
		for (int i = at; i < items.size(); i++) {
			if (i > at) {
				for (Tag tag : items.get(i).before()) {
					depth += isOpening(tag) ? 1 : tag instanceof Tag.End ? -1 : 0;
					lowest = Math.min(lowest, depth);
				}
			}
			for (Tag tag : items.get(i).after()) {
				depth += tag instanceof Tag.End ? -1 : 0;
				lowest = Math.min(lowest, depth);
			}
		}
		return opened - Math.max(0, lowest);
	}

	private static boolean isOpening(Tag tag) {
		return tag instanceof Tag.Each || tag instanceof Tag.When;
	}

	/**
	 * Goes through all loops.
	 *
	 * @param scope the outermost scope
	 * @return the things that come out, in order
	 * @throws ReportException if a list or condition cannot be read
	 */
	List<Round<T>> expand(Scope scope) throws ReportException {
		List<Round<T>> rounds = new ArrayList<>();
		int end = expand(0, scope, "", rounds, true);
		if (end < steps.size()) {
			throw new ReportException("template.nothingToEnd", "{{/…}}");
		}
		return rounds;
	}

	/** Expands up to the end of a loop and answers where that is. */
	private int expand(int from, Scope scope, String key, List<Round<T>> rounds, boolean shown) throws ReportException {
		int at = from;
		while (at < steps.size()) {
			Step<T> step = steps.get(at);
			if (step.tag() instanceof Tag.End || step.tag() instanceof Tag.Otherwise) {
				return at;
			}
			if (step.tag() instanceof Tag.Each each) {
				at = loop(at + 1, each, scope, key, rounds, shown);
			} else if (step.tag() instanceof Tag.When when) {
				at = choose(at + 1, when, scope, key, rounds, shown);
			} else if (shown) {
				rounds.add(new Round<>(step.content(), scope, key));
			}
			at++;
		}
		return at;
	}

	private int loop(int from, Tag.Each each, Scope scope, String key, List<Round<T>> rounds, boolean shown) throws ReportException {
		List<Entry> entries = shown ? each.entries(scope) : List.of();
		int end = expand(from, scope, key, new ArrayList<>(), false);
		for (int i = 0; i < entries.size(); i++) {
			expand(from, scope.within(entries.get(i), i, entries.size()), key + "/" + entries.get(i).key(), rounds, true);
		}
		check(end, true);
		return end;
	}

	private int choose(int from, Tag.When when, Scope scope, String key, List<Round<T>> rounds, boolean shown) throws ReportException {
		boolean holds = shown && when.condition().value(scope).holds();
		int end = expand(from, scope, key, rounds, holds);
		if (end < steps.size() && steps.get(end).tag() instanceof Tag.Otherwise) {
			end = expand(end + 1, scope, key, rounds, shown && !holds);
		}
		check(end, false);
		return end;
	}

	private void check(int end, boolean loop) throws ReportException {
		boolean fits = end < steps.size() && steps.get(end).tag() instanceof Tag.End last && last.loop() == loop;
		if (!fits) {
			throw new ReportException("template.neverEnds", loop ? "{{/each}}" : "{{/if}}");
		}
	}
}
