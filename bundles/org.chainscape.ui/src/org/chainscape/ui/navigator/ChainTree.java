package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.model.Identities;
import org.chainscape.model.text.Language;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.documents.Content;
import org.chainscape.ui.navigator.ChainEntry.Line;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The entries of a chain file, made as they are asked for: the first of a long list, and behind them one that has the rest. Reads the
 * document in the thread it belongs to.
 */
final class ChainTree {

	/** So many of a list are shown at once. */
	static final int PAGE = 200;
	/** The rest of a long list comes in stretches of this length, or longer ones if there would be too many. */
	private static final int STRETCH = 500;
	/** So many members of a group are looked at for signs of findings. */
	private static final int SIGNED = 500;

	private final Content content;
	private final Structure structure;
	private final EntryLines lines;

	ChainTree(Content content, Language language) {
		this.content = content;
		structure = content.document() == null ? null : new Structure(content.document(), content.census(), language);
		lines = new EntryLines(language, content.census());
	}

	/** {@return the entries below the file} */
	List<ChainEntry> roots() {
		if (content.problem() != null) {
			return List.of(message("problem", new Line(Icon.PROBLEM.descriptor(), content.problem(), ""), null));
		}
		return structure == null ? List.of(loading(null)) : entries(null, structure.roots(), 0, PAGE);
	}

	/** {@return the entries below one; none if what it stands for is gone} */
	List<ChainEntry> children(ChainEntry entry) {
		if (structure == null) {
			return content.isReading() ? List.of(loading(entry)) : List.of();
		}
		if (entry.isStretch()) {
			List<?> all = list(whole(entry));
			String[] range = entry.key().substring(ChainEntry.STRETCH.length()).split(":");
			int from = Integer.parseInt(range[0]);
			int size = Integer.parseInt(range[1]);
			return size == 0 ? stretches(entry, all, from) : some(entry, all, from, Math.min(from + size, all.size()));
		}
		List<?> all = list(entry);
		return all.size() == 1 && all.get(0) == null ? List.of(loading(entry)) : entries(entry, all, 0, PAGE);
	}

	/** {@return whether there are entries below one; nothing is made for the answer} */
	boolean hasChildren(ChainEntry entry) {
		return entry.isStretch() || structure == null ? entry.isStretch() : !list(entry).isEmpty();
	}

	/** The element or group an entry stands for; {@code null} if it is gone. */
	Object node(ChainEntry entry) {
		if (!entry.isGroup()) {
			return content.find(entry.key()).orElse(null);
		}
		ChainEntry above = entry.parent() == null ? null : whole(entry.parent());
		List<?> siblings = above == null ? structure.roots() : list(above);
		return siblings.stream().filter(each -> each instanceof Group group && group.key().equals(entry.key())).findFirst().orElse(null);
	}

	private List<?> list(ChainEntry entry) {
		Object node = structure == null ? null : node(entry);
		return node == null ? List.of() : structure.below(node);
	}

	/** The entry a stretch belongs to. */
	private static ChainEntry whole(ChainEntry entry) {
		ChainEntry at = entry;
		while (at.isStretch()) {
			at = at.parent();
		}
		return at;
	}

	private List<ChainEntry> entries(ChainEntry parent, List<?> all, int from, int most) {
		if (all.size() - from <= most) {
			return some(parent, all, from, all.size());
		}
		List<ChainEntry> entries = new ArrayList<>(some(parent, all, from, from + most));
		int rest = all.size() - from - most;
		entries.add(stretch(parent, from + most, rest <= STRETCH ? rest : 0, new Line(Icon.FOLDER.descriptor(),
			UiTexts.text("tree.more", String.format("%,d", rest)), ""), List.of()));
		return entries;
	}

	private List<ChainEntry> stretches(ChainEntry parent, List<?> all, int start) {
		int size = STRETCH;
		while ((all.size() - start) / size > PAGE) {
			size *= 2;
		}
		List<ChainEntry> entries = new ArrayList<>();
		for (int from = start; from < all.size(); from += size) {
			int to = Math.min(from + size, all.size());
			entries.add(stretch(parent, from, size, new Line(Icon.FOLDER.descriptor(), String.format("%,d–%,d", from + 1, to),
				lines.name(all.get(from)) + " … " + lines.name(all.get(to - 1))), ids(all.subList(from, to))));
		}
		return entries;
	}

	private ChainEntry stretch(ChainEntry parent, int from, int size, Line line, List<String> members) {
		return new ChainEntry(content.file(), parent, ChainEntry.STRETCH + from + ":" + size, line, members);
	}

	private List<ChainEntry> some(ChainEntry parent, List<?> all, int from, int to) {
		List<ChainEntry> entries = new ArrayList<>();
		for (Object node : List.copyOf(all.subList(Math.min(from, all.size()), Math.min(to, all.size())))) {
			// What was counted a moment ago may be gone.
			if (node instanceof Group || EcoreUtil.isAncestor(content.document(), (EObject) node)) {
				entries.add(entry(parent, node));
			}
		}
		return entries;
	}

	/** {@return what an entry says by now; what it said when it was made if it stands for nothing any more} */
	Line line(ChainEntry entry) {
		Object node = structure == null || entry.isStretch() ? null : node(entry);
		return node == null ? entry.line() : line(entry.parent() == null ? null : whole(entry.parent()), node);
	}

	private Line line(ChainEntry above, Object node) {
		return lines.of(node, above == null ? "" : above.key(), above != null && above.isGroup() ? null : owner(above));
	}

	private ChainEntry entry(ChainEntry parent, Object node) {
		Line line = line(parent == null ? null : whole(parent), node);
		return node instanceof Group group ? new ChainEntry(content.file(), parent, group.key(), line, ids(group.members()))
			: new ChainEntry(content.file(), parent, Identities.idOf((EObject) node), line, List.of());
	}

	private Object owner(ChainEntry above) {
		return above == null ? content.document() : node(above);
	}

	private static List<String> ids(List<?> members) {
		return members.stream().limit(SIGNED).flatMap(member -> member instanceof Group group ? ids(group.members()).stream()
			: member instanceof EObject object ? Stream.ofNullable(Identities.idOf(object)) : Stream.empty()).limit(SIGNED).toList();
	}

	/**
	 * The entry of an element, with those above it.
	 *
	 * @param id id of the element
	 * @param paged whether it is the entry of the tree as it is; false for the tree without stretches
	 * @return the entry, or {@code null} if the document is not there or has no such element
	 */
	ChainEntry find(String id, boolean paged) {
		EObject element = structure == null ? null : content.find(id).orElse(null);
		if (element == null || !EcoreUtil.isAncestor(content.document(), element) || element == content.document()) {
			return null;
		}
		ChainEntry at = null;
		for (Object step : structure.way(element)) {
			List<?> siblings = at == null ? structure.roots() : list(whole(at));
			Object node = step instanceof EObject ? step : siblings.stream()
				.filter(each -> each instanceof Group group && group.key().equals(step)).findFirst().orElse(null);
			int index = siblings.indexOf(node);
			if (node == null || index < 0) {
				// What the tree does not show is shown by what it is part of.
				return at;
			}
			ChainEntry parent = paged ? within(at, siblings, index) : at;
			at = entry(parent, node);
		}
		return at;
	}

	/** The stretch a member of a list is in, or what the list is below. */
	private ChainEntry within(ChainEntry parent, List<?> all, int index) {
		if (index < PAGE || all.size() <= PAGE) {
			return parent;
		}
		List<ChainEntry> page = entries(parent, all, 0, PAGE);
		ChainEntry rest = page.get(page.size() - 1);
		return all.size() - PAGE <= STRETCH ? rest : stretches(rest, all, PAGE).stream().filter(each -> {
			String[] range = each.key().substring(ChainEntry.STRETCH.length()).split(":");
			return index >= Integer.parseInt(range[0]) && index < Integer.parseInt(range[0]) + Integer.parseInt(range[1]);
		}).findFirst().orElse(rest);
	}

	private ChainEntry loading(ChainEntry parent) {
		return message("loading", new Line(Icon.LOADING.descriptor(), UiTexts.text("tree.loading"), ""), parent);
	}

	private ChainEntry message(String key, Line line, ChainEntry parent) {
		return new ChainEntry(content.file(), parent, ChainEntry.GROUP + key, Objects.requireNonNull(line), List.of());
	}

	/** {@return the file} */
	IFile file() {
		return content.file();
	}
}
