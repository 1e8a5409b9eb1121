package org.chainscape.diagram.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.operation.Placements;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What can be put at one spot of a diagram: elements that exist, then new ones of the kinds that fit there. */
final class PlaceChoices {

	private final DiagramView page;
	private final EObject target;
	private final Point at;
	private final FoundChoices found;

	PlaceChoices(DiagramView page, EObject target, Point at) {
		this.page = page;
		this.target = target;
		this.at = at;
		this.found = new FoundChoices(session().search());
	}

	/** What the pop-up asks for. */
	String prompt() {
		return target == null ? CreateTexts.get("place.prompt") : CreateTexts.get("place.prompt.in", DiagramTexts.name(target));
	}

	List<Choice> of(String typed) {
		String name = typed.strip();
		List<Choice> existing = name.isEmpty() ? List.of() : found.of(name, this::isWanted,
				element -> new Placements(canvas()).refusal(element, target, DiagramTexts.language()), element -> () -> place(element));
		List<Choice> fresh = kinds().stream().map(kind -> fresh(kind, name)).toList();
		List<Choice> all = new ArrayList<>(existing);
		// What only nearly fits is not proposed before what was typed.
		all.addAll(found.hasGood(name, this::isWanted) ? existing.size() : 0, fresh);
		return all;
	}

	private boolean isWanted(NamedElement element) {
		return element instanceof Company || element instanceof Item || element instanceof Segment
				|| target == null && (element instanceof Stage || element instanceof Perspective);
	}

	/** The kinds that fit here: companies first inside a segment, segments first inside a stage. */
	private List<NodeKind> kinds() {
		List<NodeKind> kinds = new ArrayList<>();
		if (target instanceof Segment) {
			kinds.add(NodeKind.COMPANY);
		} else if (target instanceof Place) {
			kinds.add(NodeKind.SEGMENT);
		}
		for (List<NodeKind> each : List.of(NodeKind.chainKinds(), NodeKind.aigcKinds(), List.of(NodeKind.NOTE))) {
			each.stream().filter(kind -> !kinds.contains(kind)).forEach(kinds::add);
		}
		kinds.removeIf(kind -> new Creations(canvas()).refusal(kind, target, DiagramTexts.language()).isPresent()
				|| target instanceof Place && (kind.equals(NodeKind.STAGE) || kind.equals(NodeKind.NOTE)));
		return kinds;
	}

	private Choice fresh(NodeKind kind, String name) {
		String label = kind.label(DiagramTexts.language());
		String text = name.isEmpty() ? CreateTexts.get("new.kind", label) : CreateTexts.get("new.named", label, name);
		return Choice.of(Icons.image(kind.type()), text, "", () -> create(kind, name));
	}

	private void place(NamedElement element) {
		EObject[] placed = new EObject[1];
		session().run(CreateTexts.get("step.place", DiagramTexts.name(element)),
				() -> placed[0] = new Placements(canvas()).place(element, target, at));
		show(placed[0]);
	}

	private void create(NodeKind kind, String name) {
		EObject[] created = new EObject[1];
		EClass type = kind.type();
		session().run(DiagramTexts.get("step.create", DiagramTexts.label(type)), () -> {
			Creations creations = new Creations(canvas());
			created[0] = name.isEmpty() ? creations.create(kind, target, at) : creations.create(kind, target, at, name);
		});
		show(created[0]);
		if (name.isEmpty()) {
			Naming.begin(page, created[0]);
		}
	}

	private void show(EObject element) {
		Optional.ofNullable(element).ifPresent(each -> page.select(List.of(each)));
		page.viewer().getControl().setFocus();
	}

	private Canvas canvas() {
		return page.model().canvas();
	}

	private EditSession session() {
		return page.model().session();
	}
}
