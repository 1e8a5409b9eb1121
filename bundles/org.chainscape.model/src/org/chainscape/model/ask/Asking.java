package org.chainscape.model.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Flows;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Match;
import org.chainscape.model.search.Quality;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.eclipse.emf.ecore.EObject;

/** Answers questions about one document. A snapshot that does not follow later edits. */
public final class Asking {

	private static final int SUGGESTIONS = 5;
	/** A class and a name. */
	private static final Pattern CLASSED = Pattern.compile("\\s*([^:：\\s]+)\\s*[:：]\\s*(.+)");

	private final ElementIndex index;
	private ElementSearch search;
	private Flows flows;

	/**
	 * Prepares to answer.
	 *
	 * @param index the document
	 */
	public Asking(ElementIndex index) {
		this.index = index;
	}

	/**
	 * Prepares to answer with a search that is there already.
	 *
	 * @param index the document
	 * @param search a search over its present state
	 */
	public Asking(ElementIndex index, ElementSearch search) {
		this.index = index;
		this.search = search;
	}

	/**
	 * Answers a question.
	 *
	 * @param text the question
	 * @return the answer
	 * @throws AskException if it cannot be understood, or speaks of something that is not there or of several things
	 */
	public Answer ask(String text) throws AskException {
		Question question = Question.parse(text);
		List<Answer.Row> rows = rows(question).stream().filter(row -> question.conditions().stream().allMatch(each -> each.holds(row))).toList();
		return new Answer(rows.subList(0, Math.min(rows.size(), question.limit())), rows.size());
	}

	private List<Answer.Row> rows(Question question) throws AskException {
		Question.Argument first = question.arguments().get(0);
		return switch (question.function()) {
		case FIND -> found(first.text(), element -> true);
		case COMPANY -> found(first.text(), Company.class::isInstance);
		case PRODUCT -> found(first.text(), Item.class::isInstance);
		case WHERE_USED -> uses(one(first));
		case UPSTREAM -> around(first, true, question.steps());
		case DOWNSTREAM -> around(first, false, question.steps());
		case EGO -> Stream.concat(around(first, true, question.steps()).stream(), around(first, false, question.steps()).stream()).toList();
		case PATH -> path(first, question.arguments().get(1));
		};
	}

	private List<Answer.Row> found(String typed, Predicate<NamedElement> wanted) {
		return search().find(typed, wanted, Integer.MAX_VALUE).stream().filter(match -> match.quality() != Quality.FUZZY)
				.map(match -> new Answer.Row(match.element())).toList();
	}

	private List<Answer.Row> around(Question.Argument about, boolean up, int steps) throws AskException {
		Answer.Side side = up ? Answer.Side.UPSTREAM : Answer.Side.DOWNSTREAM;
		return flows().around(own(one(about)), up, steps).stream()
				.map(reached -> new Answer.Row(reached.node(), reached.step(), side, reached.via(), reached.from())).toList();
	}

	private List<Answer.Row> path(Question.Argument start, Question.Argument goal) throws AskException {
		Collection<ChainNode> starts = own(one(start));
		List<Flows.Reached> way = flows().path(starts, own(one(goal)));
		List<Answer.Row> rows = new ArrayList<>();
		way.stream().limit(1).forEach(reached -> rows.add(new Answer.Row(reached.from())));
		way.forEach(reached -> rows.add(new Answer.Row(reached.node(), reached.step(), Answer.Side.DOWNSTREAM, reached.via(), reached.from())));
		return rows;
	}

	/** A company stands for what it makes, too. */
	private Collection<ChainNode> own(NamedElement element) {
		Set<ChainNode> own = new LinkedHashSet<>();
		if (element instanceof ChainNode node) {
			own.add(node);
		}
		if (element instanceof Company) {
			index.document().getChains().stream().flatMap(chain -> chain.getItems().stream()).filter(item -> item.getMakers().contains(element))
					.forEach(own::add);
		}
		return own;
	}

	/** Named elements that refer to an element, or have a part that does; diagrams that show it. */
	private List<Answer.Row> uses(NamedElement element) {
		Set<Answer.Row> rows = new LinkedHashSet<>();
		for (Iterator<EObject> all = index.document().eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Relation relation && (relation.getSource() == element || relation.getTarget() == element)) {
				NamedElement other = relation.getSource() == element ? relation.getTarget() : relation.getSource();
				rows.add(new Answer.Row(other == null ? element : other, 0, Answer.Side.NONE, relation, element));
			} else if (refers(object, element)) {
				NamedElement holder = holder(object);
				if (holder != null && holder != element) {
					rows.add(new Answer.Row(holder));
				}
			}
		}
		return List.copyOf(rows);
	}

	private static boolean refers(EObject object, NamedElement element) {
		if (object instanceof DiagramNode node) {
			return Objects.equals(node.getElement(), element.getId());
		}
		return object instanceof Diagram diagram && Objects.equals(diagram.getFocus(), element.getId())
				|| object.eCrossReferences().contains(element);
	}

	private static NamedElement holder(EObject object) {
		EObject holder = object;
		while (holder != null && (!(holder instanceof NamedElement) || holder instanceof Relation)) {
			holder = holder.eContainer();
		}
		return (NamedElement) holder;
	}

	/** The one element that is meant: by id, or by a name, ticker or handle that is exactly this one's, with a class before it or not. */
	private NamedElement one(Question.Argument said) throws AskException {
		NamedElement byId = index.find(said.text(), NamedElement.class).orElse(null);
		if (byId != null) {
			return byId;
		}
		List<Match> matches = matches(said.text());
		List<Match> exact = matches.stream().filter(match -> match.quality() == Quality.EXACT).toList();
		List<Match> named = exact.stream().filter(match -> match.field() == exact.get(0).field()).toList();
		if (named.size() == 1) {
			return named.get(0).element();
		}
		String near = String.join(", ", (named.isEmpty() ? matches : named).stream()
				.map(match -> named.isEmpty() ? match.element().getName() : classed(match.element())).toList());
		throw new AskException(named.isEmpty() ? matches.isEmpty() ? "unknown" : "unknown.near" : "several", said.position(), said.text(), near);
	}

	/** What fits; a word before a colon is a class, unless something is called so as a whole. */
	private List<Match> matches(String said) {
		List<Match> whole = search().find(said, SUGGESTIONS);
		Matcher classed = CLASSED.matcher(said);
		if (!classed.matches() || whole.stream().anyMatch(match -> match.quality() == Quality.EXACT)) {
			return whole;
		}
		List<Match> chosen = search().find(classed.group(2), element -> Condition.kinds(element.eClass()).stream()
				.anyMatch(classed.group(1)::equalsIgnoreCase), SUGGESTIONS);
		return chosen.isEmpty() ? whole : chosen;
	}

	private static String classed(NamedElement element) {
		return element.eClass().getName() + ':' + element.getName() + " (" + element.getId() + ')';
	}

	private ElementSearch search() {
		if (search == null) {
			search = ElementSearch.of(index.document());
		}
		return search;
	}

	private Flows flows() {
		if (flows == null) {
			flows = Flows.of(index);
		}
		return flows;
	}
}
