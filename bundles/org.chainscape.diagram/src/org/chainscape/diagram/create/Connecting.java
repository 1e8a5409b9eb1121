package org.chainscape.diagram.create;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.Connections;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.operation.Placements;
import org.chainscape.diagram.operation.RelationKind;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.graphics.Point;

/** Draws relations without a tool: asks for what is still open, the kind or the other end, and does all of it as one step. */
final class Connecting {

	private static final Language LANGUAGE = DiagramTexts.language();

	private final DiagramView page;
	private final ChainNode source;

	Connecting(DiagramView page, ChainNode source) {
		this.page = page;
		this.source = source;
	}

	/** Joins the source with another element: at once if only one kind makes sense, otherwise by a list of kinds. */
	void to(ChainNode target, Point display) {
		List<RelationKind> possible = connections().possible(source, target);
		if (possible.size() == 1) {
			connect(possible.get(0), target);
		} else {
			String prompt = CreateTexts.get("kind.prompt.to", DiagramTexts.name(source), DiagramTexts.name(target));
			ChoicePopup.open(page.viewer().getControl(), display, prompt, typed -> kinds(typed,
					kind -> connections().refusal(kind, source, target, LANGUAGE), kind -> connect(kind, target)));
		}
	}

	/** Asks for the kind and then for the other end, which may be new. */
	void toSpot(Spot spot) {
		String prompt = CreateTexts.get("kind.prompt", DiagramTexts.name(source));
		ChoicePopup.open(page.viewer().getControl(), spot.display(), prompt,
				typed -> kinds(typed, kind -> kind.startsAt(source) ? Optional.empty() : kind.refusal(source, null, LANGUAGE),
						kind -> askEnd(kind, spot)));
	}

	/** Why nothing can be drawn there, if nothing can. */
	Optional<String> refusal(ChainNode target) {
		if (!connections().possible(source, target).isEmpty()) {
			return Optional.empty();
		}
		return RelationKind.all().stream().map(kind -> connections().refusal(kind, source, target, LANGUAGE)).flatMap(Optional::stream)
				.findFirst();
	}

	/** What could be drawn there, in words. */
	String offer(ChainNode target) {
		List<RelationKind> possible = connections().possible(source, target);
		String names = possible.stream().limit(3).map(kind -> kind.label(LANGUAGE)).reduce((one, other) -> one + " / " + other).orElse("");
		return possible.size() > 3 ? names + " …" : names;
	}

	private static List<Choice> kinds(String typed, Function<RelationKind, Optional<String>> refusal,
			Consumer<RelationKind> code) {
		Labels labels = new Labels(typed);
		List<Choice> able = new ArrayList<>();
		List<Choice> unable = new ArrayList<>();
		for (RelationKind kind : RelationKind.all()) {
			labels.fit(kind.type()).ifPresent(bold -> {
				Optional<String> reason = refusal.apply(kind);
				(reason.isEmpty() ? able : unable).add(
						new Choice(Icons.image(kind.type()), kind.label(LANGUAGE), bold, "", reason, () -> code.accept(kind)));
			});
		}
		able.addAll(unable);
		return able;
	}

	private void askEnd(RelationKind kind, Spot spot) {
		FoundChoices found = new FoundChoices(session().search());
		String prompt = CreateTexts.get("end.prompt", DiagramTexts.name(source), kind.label(LANGUAGE));
		ChoicePopup.open(page.viewer().getControl(), spot.display(), prompt, typed -> ends(kind, spot, found, typed.strip()));
	}

	private List<Choice> ends(RelationKind kind, Spot spot, FoundChoices found, String name) {
		List<Choice> choices = new ArrayList<>();
		if (name.isEmpty() && spot.target() instanceof ChainNode there && connections().canConnect(kind, source, there)) {
			choices.add(Choice.of(Icons.image(there.eClass()), DiagramTexts.name(there), DiagramTexts.label(there.eClass()),
					() -> connect(kind, there)));
		}
		if (!name.isEmpty()) {
			choices.addAll(found.of(name, Connecting::isEnd,
					element -> connections().refusal(kind, source, (ChainNode) element, LANGUAGE), element -> () -> connect(kind, element, spot)));
		}
		List<Choice> fresh = new ArrayList<>();
		for (List<NodeKind> each : List.of(NodeKind.chainKinds(), NodeKind.aigcKinds())) {
			each.stream().filter(end -> canEnd(kind, end, spot))
					// Most lines join things of one sort.
					.sorted(Comparator.comparing(end -> !end.type().isInstance(source))).forEach(end -> fresh.add(fresh(kind, end, spot, name)));
		}
		choices.addAll(name.isEmpty() || found.hasGood(name, Connecting::isEnd) ? choices.size() : 0, fresh);
		return choices;
	}

	/** Events and whole chains are nodes, too, but nothing is drawn to them. */
	private static boolean isEnd(NamedElement element) {
		return element instanceof Place || element instanceof Item || element instanceof Company;
	}

	private boolean canEnd(RelationKind kind, NodeKind end, Spot spot) {
		boolean beside = end.equals(NodeKind.STAGE) && spot.target() != null;
		return !beside && new Creations(canvas()).refusal(end, spot.target(), LANGUAGE).isEmpty()
				&& kind.refusal(source, (ChainNode) EcoreUtil.create(end.type()), LANGUAGE).isEmpty()
				&& !(end.equals(NodeKind.SEGMENT) && EcoreUtil.isAncestor(source, spot.target()));
	}

	private Choice fresh(RelationKind kind, NodeKind end, Spot spot, String name) {
		String label = end.label(LANGUAGE);
		String text = name.isEmpty() ? CreateTexts.get("new.kind", label) : CreateTexts.get("new.named", label, name);
		return Choice.of(Icons.image(end.type()), text, "", () -> create(kind, end, spot, name));
	}

	private void create(RelationKind kind, NodeKind end, Spot spot, String name) {
		EObject[] created = new EObject[1];
		run(kind, () -> {
			Creations creations = new Creations(canvas());
			created[0] = name.isEmpty() ? creations.create(end, spot.target(), spot.at()) : creations.create(end, spot.target(), spot.at(), name);
			ChainNode target = created[0] instanceof Participation participation ? participation.getCompany() : (ChainNode) created[0];
			return connections().connect(kind, source, target);
		});
		if (name.isEmpty()) {
			Naming.begin(page, created[0]);
		} else if (created[0] != null) {
			page.select(List.of(created[0]));
		}
	}

	/** Joins with an element that may not be on the diagram yet; where it can be put, it is. */
	private void connect(RelationKind kind, NamedElement target, Spot spot) {
		run(kind, () -> {
			Placements placements = new Placements(canvas());
			boolean shown = page.rootPart().find(target) != null;
			if (!shown && spot.target() == null && placements.refusal(target, null, LANGUAGE).isEmpty()) {
				placements.place(target, null, spot.at());
			}
			return connections().connect(kind, source, (ChainNode) target);
		});
	}

	private void connect(RelationKind kind, ChainNode target) {
		run(kind, () -> connections().connect(kind, source, target));
	}

	private void run(RelationKind kind, Supplier<Relation> code) {
		Relation[] drawn = new Relation[1];
		session().run(DiagramTexts.get("step.connect", kind.label(LANGUAGE)), () -> {
			drawn[0] = code.get();
			Connections.show(page.diagram(), drawn[0]);
		});
		if (drawn[0] != null) {
			page.select(List.of(drawn[0]));
		}
		page.viewer().getControl().setFocus();
	}

	private Connections connections() {
		return new Connections(session().document());
	}

	private Canvas canvas() {
		return page.model().canvas();
	}

	private EditSession session() {
		return page.model().session();
	}
}
