package org.chainscape.ui.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.navigator.ChainEntry.Line;
import org.eclipse.core.resources.IFile;

/** Makes the entries of a chain file: its chains down to the companies, then its companies, sources and diagrams. */
final class ChainTree {

	/** Start of the keys of entries that are no elements. */
	static final String GROUP = "group:";
	/** A longer list comes in blocks of this length. */
	private static final int MOST = 500;

	private final IFile file;
	private final Language language;

	private ChainTree(IFile file, Language language) {
		this.file = file;
		this.language = language;
	}

	/** The entries below a file whose content is a document. */
	static List<ChainEntry> of(IFile file, ChainDocument document, Language language) {
		ChainTree tree = new ChainTree(file, language);
		List<ChainEntry> entries = new ArrayList<>();
		for (IndustryChain chain : document.getChains()) {
			entries.add(tree.chain(chain));
		}
		entries.add(tree.group("companies", Icon.COMPANIES, document.getCompanies()));
		entries.add(tree.group("sources", Icon.SOURCES, document.getSources()));
		entries.add(tree.group("diagrams", Icon.DIAGRAMS, document.getViews()));
		entries.removeIf(entry -> entry.isGroup() && entry.children().isEmpty());
		return entries;
	}

	/** The one entry of a file that is still being read. */
	static List<ChainEntry> loading(IFile file) {
		return List.of(new ChainEntry(file, GROUP + "loading", new Line(Icon.LOADING, UiTexts.text("tree.loading"), "")));
	}

	/** The one entry of a file that cannot be read. */
	static List<ChainEntry> problem(IFile file, String sentence) {
		return List.of(new ChainEntry(file, GROUP + "problem", new Line(Icon.PROBLEM, sentence, "")));
	}

	private ChainEntry chain(IndustryChain chain) {
		ChainEntry entry = new ChainEntry(file, chain.getId(), new Line(Icon.CHAIN, name(chain), ""));
		for (Perspective perspective : chain.getPerspectives()) {
			ChainEntry below = entry.add(perspective.getId(), new Line(Icon.PERSPECTIVE, name(perspective), ""));
			for (Stage stage : perspective.getStages()) {
				content(below.add(stage.getId(), new Line(Icon.STAGE, name(stage), subtitle(stage))), stage);
			}
		}
		return entry;
	}

	private void content(ChainEntry entry, Place place) {
		List<Draft> drafts = new ArrayList<>();
		for (Segment segment : place.getSegments()) {
			drafts.add(new Draft(segment.getId(), new Line(Icon.SEGMENT, name(segment), subtitle(segment)), below -> content(below, segment)));
		}
		for (Participation participation : place.getParticipations()) {
			Company company = participation.getCompany();
			drafts.add(new Draft(participation.getId(),
				company == null ? new Line(Icon.COMPANY, Labels.name(participation, language), "") : line(company), below -> { }));
		}
		for (Item item : place.getItems()) {
			drafts.add(new Draft(item.getId(), new Line(Icon.ITEM, name(item), Labels.of(item.eClass(), language)), below -> { }));
		}
		fill(entry, drafts);
	}

	private ChainEntry group(String key, Icon icon, List<? extends NamedElement> elements) {
		Line head = new Line(icon, UiTexts.text("tree." + key), Integer.toString(elements.size()));
		ChainEntry entry = new ChainEntry(file, GROUP + key, head);
		fill(entry, elements.stream().map(element -> new Draft(element.getId(), line(element), below -> { })).toList());
		return entry;
	}

	/** Puts entries below another one; more than anybody could scroll through come in blocks. */
	private static void fill(ChainEntry entry, List<Draft> drafts) {
		if (drafts.size() <= MOST) {
			drafts.forEach(draft -> draft.addTo(entry));
			return;
		}
		for (int from = 0; from < drafts.size(); from += MOST) {
			List<Draft> some = drafts.subList(from, Math.min(from + MOST, drafts.size()));
			String names = some.get(0).line().name() + " … " + some.get(some.size() - 1).line().name();
			ChainEntry block = entry.add(GROUP + entry.key() + ':' + from, new Line(entry.line().icon(),
				(from + 1) + "–" + (from + some.size()), names));
			some.forEach(draft -> draft.addTo(block));
		}
	}

	/**
	 * An entry that is still to be put somewhere.
	 *
	 * @param key id of the element
	 * @param line what it shows
	 * @param content adds what stands below it
	 */
	private record Draft(String key, Line line, Consumer<ChainEntry> content) {

		void addTo(ChainEntry parent) {
			content.accept(parent.add(key, line));
		}
	}

	private Line line(NamedElement element) {
		if (element instanceof Company company) {
			String tickers = company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" · "));
			return new Line(company.getDomicile() == Domicile.FOREIGN ? Icon.FOREIGN : Icon.COMPANY, name(company), tickers);
		}
		if (element instanceof Source source) {
			return new Line(Icon.SOURCE, name(source), source.getPublisher() == null ? "" : source.getPublisher());
		}
		return new Line(Icon.DIAGRAM, name(element), "");
	}

	private static String subtitle(Place place) {
		return place.getSubtitle() == null ? "" : place.getSubtitle();
	}

	private String name(NamedElement element) {
		return Labels.name(element, language);
	}
}
