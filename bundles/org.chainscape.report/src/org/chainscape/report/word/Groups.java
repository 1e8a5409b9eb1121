package org.chainscape.report.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.report.ReportException;
import org.chainscape.report.template.Entry;
import org.chainscape.report.template.Scope;
import org.chainscape.report.template.Tag;

/** Loops and conditions over paragraphs or rows: made from their bodies, and made again around what was written into them. */
final class Groups {

	private static final String THEN = "then";
	private static final String ELSE = "else";

	private final Job job;
	private final Blocks blocks;

	Groups(Job job, Blocks blocks) {
		this.job = job;
		this.blocks = blocks;
	}

	/** A turn that is wanted. */
	private record Turn(String key, Scope scope, String body) {
	}

	/** How the nodes of a turn are filled in. */
	interface Filler {

		/** The nodes, filled in. */
		List<Object> fill(List<Object> nodes, Context context);
	}

	XmlElement first(Memory.Group group, Context context) {
		return first(group, context, blocks::fill);
	}

	XmlElement first(Memory.Group group, Context context, Filler filler) {
		if ((group.body() + group.otherwise()).matches("(?s).* r:[a-z]+=\".*")) {
			job.problems.add(context.place("{{" + group.opening() + "}}"), new ReportException("word.pictureInLoop", "{{" + group.opening() + "}}"));
		}
		return make(group, new LinkedHashMap<>(), context, filler);
	}

	List<Object> again(XmlElement control, String number, Context context) throws ReportException {
		return again(control, number, context, blocks::fill);
	}

	/** The loop with present items; then what the analyst wrote into items that are gone. */
	List<Object> again(XmlElement control, String number, Context context, Filler filler) throws ReportException {
		Memory.Group group = job.memory.group(number);
		Map<String, List<Object>> present = new LinkedHashMap<>();
		List<Object> before = new ArrayList<>();
		String key = "";
		for (Object node : Controls.content(control).children()) {
			if (node instanceof XmlElement element && Controls.turn(element).isPresent()) {
				key = Controls.turn(element).get();
				present.computeIfAbsent(key, unused -> new ArrayList<>()).add(element);
			} else if (!(node instanceof XmlElement element && isEmpty(element))) {
				(key.isEmpty() ? before : present.get(key)).add(node);
			}
		}
		XmlElement fresh = make(group, present, context, filler);
		Controls.content(fresh).children().addAll(0, blocksOf(before, context, filler));
		List<Object> out = new ArrayList<>(List.of(fresh));
		for (Map.Entry<String, List<Object>> gone : present.entrySet()) {
			out.addAll(kept(gone.getValue(), group));
		}
		return out;
	}

	private static List<Object> blocksOf(List<Object> nodes, Context context, Filler filler) {
		return nodes.isEmpty() ? nodes : filler.fill(nodes, context);
	}

	/** Takes the turns that are used out of the present ones. */
	private XmlElement make(Memory.Group group, Map<String, List<Object>> present, Context context, Filler filler) {
		List<Object> content = new ArrayList<>();
		try {
			for (Turn turn : turns(group, context.scope())) {
				Context inner = context.within(turn.scope());
				List<Object> old = present.remove(turn.key());
				if (old == null) {
					content.add(Controls.turn(turn.key(), filler.fill(Memory.nodes(turn.body()), inner)));
				} else {
					content.add(Controls.turn(turn.key(), filler.fill(Controls.content((XmlElement) old.get(0)).children(), inner)));
					content.addAll(blocksOf(old.subList(1, old.size()), context, filler));
				}
			}
		} catch (ReportException e) {
			job.problems.add(context.place("{{" + group.opening() + "}}"), e);
		}
		if (content.isEmpty()) {
			content.add(group.rows() ? hiddenRow(group) : Markup.spacer());
		}
		return Controls.group(group, group.opening(), content, job.memory);
	}

	private static List<Turn> turns(Memory.Group group, Scope scope) throws ReportException {
		List<Turn> turns = new ArrayList<>();
		Tag tag = Tag.parse(group.opening());
		if (tag instanceof Tag.Each each) {
			List<Entry> entries = each.entries(scope);
			Set<String> keys = new HashSet<>();
			for (int i = 0; i < entries.size(); i++) {
				String key = Controls.key(entries.get(i).key());
				while (!keys.add(key)) {
					key = Controls.key(key + "~");
				}
				turns.add(new Turn(key, scope.within(entries.get(i), i, entries.size()), group.body()));
			}
		} else if (tag instanceof Tag.When when) {
			boolean holds = when.condition().value(scope).holds();
			if (holds || !group.otherwise().isEmpty()) {
				turns.add(new Turn(holds ? THEN : ELSE, scope, holds ? group.body() : group.otherwise()));
			}
		}
		return turns;
	}

	private static boolean isEmpty(XmlElement element) {
		return Markup.isSpacer(element) || element.is("w:tr") && element.child("w:trPr").flatMap(p -> p.child("w:hidden")).isPresent();
	}

	/** What was written by hand into turns that are gone. */
	private List<Object> kept(List<Object> nodes, Memory.Group group) throws ReportException {
		Set<String> known = new HashSet<>();
		for (String body : List.of(group.body(), group.otherwise())) {
			for (Object node : Memory.nodes(body)) {
				if (node instanceof XmlElement element) {
					element.walk(part -> {
						if (part.is("w:p")) {
							known.add(signature(part));
						}
					});
				}
			}
		}
		List<Object> kept = new ArrayList<>();
		collect(nodes, known, kept);
		if (!kept.isEmpty()) {
			job.notices.add(language -> Notices.get(language, "word.itemGone", group.opening(), Notices.words(kept)));
		}
		return kept;
	}

	/** A paragraph is that of the body if it differs in nothing but what was filled in. */
	private static String signature(XmlElement paragraph) {
		return new Line(paragraph).text().replaceAll("(\\{\\{|｛｛).*?(}}|｝｝)", "\ufffc").strip();
	}

	private void collect(List<Object> nodes, Set<String> known, List<Object> kept) {
		for (Object node : nodes) {
			if (!(node instanceof XmlElement element)) {
				continue;
			}
			if (element.is("w:sdt")) {
				List<Object> inside = Controls.content(element).children();
				collect(job.styles.isExhibit(inside) ? job.styles.foreign(inside) : inside, known, kept);
			} else if (element.is("w:p")) {
				if (!element.text().isBlank() && !known.contains(signature(element))) {
					unwrap(element);
					kept.add(element);
				}
			} else if (element.is("w:tbl") || element.is("w:tr")) {
				boolean[] own = {false};
				element.walk(part -> own[0] |= part.is("w:p") && !part.text().isBlank() && !known.contains(signature(part)));
				if (own[0]) {
					unwrap(element);
					kept.add(element);
				}
			}
		}
	}

	/** What was filled in stays as plain text, since nothing brings it up to date any more. */
	private static void unwrap(XmlElement element) {
		List<Object> out = new ArrayList<>();
		for (Object child : element.children()) {
			if (child instanceof XmlElement inner && inner.is("w:sdt") && Controls.isOurs(Controls.tag(inner))) {
				XmlElement content = Controls.content(inner);
				unwrap(content);
				out.addAll(content.children());
			} else {
				if (child instanceof XmlElement inner) {
					unwrap(inner);
				}
				out.add(child);
			}
		}
		element.children().clear();
		element.add(out);
	}

	/** A table keeps the place of a loop without rows as a row nobody sees. */
	private static XmlElement hiddenRow(Memory.Group group) {
		XmlElement row = new XmlElement("w:tr").add(new XmlElement("w:trPr").add(new XmlElement("w:hidden"),
				XmlElement.of("w:trHeight", "w:val", "1", "w:hRule", "exact")));
		int cells = Math.max(1, group.body().split("<w:tc[ >]", -1).length - 1);
		for (int i = 0; i < cells; i++) {
			row.add(new XmlElement("w:tc").add(new XmlElement("w:tcPr").add(XmlElement.of("w:tcW", "w:w", "0", "w:type", "auto")),
					Markup.spacer()));
		}
		return row;
	}
}
