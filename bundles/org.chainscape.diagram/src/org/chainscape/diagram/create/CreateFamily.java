package org.chainscape.diagram.create;

import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.cite.CitationDrop;
import org.chainscape.diagram.operation.Creations;
import org.chainscape.diagram.operation.NodeKind;
import org.chainscape.diagram.part.DiagramRootPart;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.StageMapMetrics;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * Creating and placing at the mouse, connecting by handle and by key, new elements beside and inside the selected one, drops from lists.
 */
public final class CreateFamily implements ActionFamily {

	/** Opens the pop-up that creates and places. */
	public static final String ADD = "org.chainscape.diagram.create.add";
	/** Draws a relation from the selected box. */
	public static final String RELATE = "org.chainscape.diagram.create.relate";
	/** Creates an element beside the selected one. */
	public static final String SIBLING = "org.chainscape.diagram.create.sibling";
	/** Creates a segment inside the selected place. */
	public static final String CHILD = "org.chainscape.diagram.create.child";

	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(ADD, CreateTexts.get("action.add"), MenuGroup.CREATE, () -> page().isPresent(), this::add)
				.tip(CreateTexts.get("action.add.tip")).icon("add").onToolBar();
		registry.add(RELATE, CreateTexts.get("action.relate"), MenuGroup.CREATE, () -> selected().filter(CreateFamily::isEnd).isPresent(),
				this::relate).icon("supply");
		registry.add(SIBLING, CreateTexts.get("action.sibling"), MenuGroup.CREATE,
				() -> selected().filter(part -> sibling(part) != null).isPresent(), () -> selected().ifPresent(this::createSibling));
		registry.add(CHILD, CreateTexts.get("action.child"), MenuGroup.CREATE,
				() -> selected().filter(part -> part.node().element() instanceof Place).isPresent(), () -> selected().ifPresent(this::createChild));
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		ConnectHandles.install(page);
		page.viewer().addDropTargetListener(new CitationDrop(access::session, event -> {
			org.eclipse.swt.graphics.Point at = page.viewer().getControl().toControl(event.x, event.y);
			EObject shown = CitationDrop.shown(page.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y)));
			return shown == null ? List.of() : List.of(shown);
		}));
		page.viewer().addDropTargetListener(new ElementDrop(page, access));
		page.viewer().getControl().addListener(SWT.MouseDoubleClick, event -> doubleClick(page, event));
	}

	private void doubleClick(DiagramView page, Event event) {
		EditPart found = page.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(event.x, event.y));
		boolean empty = !(found instanceof ElementPart)
				&& (found == null || found instanceof DiagramRootPart || found == page.viewer().getRootEditPart());
		boolean band = found instanceof ElementPart part && part.role() == ScenePart.Role.BAND;
		if (event.button == 1 && (empty || band) && page.domain().getActiveTool() instanceof SelectionTool) {
			// The tool ends its own double click first.
			editor.later(() -> open(page, Spot.at(page, event.x, event.y)));
		}
	}

	private void add() {
		page().ifPresent(page -> open(page, Spot.now(page)));
	}

	private static void open(DiagramView page, Spot spot) {
		PlaceChoices choices = new PlaceChoices(page, spot.target(), spot.at());
		ChoicePopup.open(page.viewer().getControl(), spot.display(), choices.prompt(), choices::of);
	}

	private void relate() {
		page().ifPresent(page -> selected().filter(CreateFamily::isEnd).ifPresent(part -> {
			Spot below = Spot.of(page, part);
			EObject around = part.node().element() instanceof Segment segment ? segment.eContainer() : below.target();
			new Connecting(page, part.node().relationEnd()).toSpot(new Spot(around, null, below.display()));
		}));
	}

	/** What a new element beside the selected one is: of its kind, in its place. */
	private static NodeKind sibling(ElementPart part) {
		EObject element = part.node().element();
		if (element instanceof Participation) {
			return NodeKind.COMPANY;
		}
		if (element instanceof Item item) {
			return part.node().place() == null ? null : new NodeKind(item.eClass());
		}
		return element instanceof Segment ? NodeKind.SEGMENT : element instanceof Stage ? NodeKind.STAGE : null;
	}

	private void createSibling(ElementPart part) {
		EObject element = part.node().element();
		boolean chip = element instanceof Participation || element instanceof Item;
		EObject target = chip ? part.node().place() : element instanceof Segment ? element.eContainer() : element;
		Point below = element instanceof Segment && element.eContainer() instanceof Stage ? below(part) : null;
		create(sibling(part), target, below);
	}

	private void createChild(ElementPart part) {
		create(NodeKind.SEGMENT, part.node().element(), null);
	}

	private void create(NodeKind kind, EObject target, Point at) {
		page().ifPresent(page -> {
			EObject[] created = new EObject[1];
			editor.session().run(DiagramTexts.get("step.create", kind.label(DiagramTexts.language())),
					() -> created[0] = new Creations(page.model().canvas()).create(kind, target, at));
			Naming.begin(page, created[0]);
		});
	}

	private static Point below(ElementPart part) {
		Rect box = part.node().part().bounds();
		Point origin = part.node().model().origin();
		return new Point(box.x() - origin.x(), box.bottom() - origin.y() + StageMapMetrics.CARD_GAP);
	}

	private static boolean isEnd(ElementPart part) {
		return part.node().relationEnd() != null;
	}

	private Optional<? extends DiagramView> page() {
		return editor.page();
	}

	private Optional<ElementPart> selected() {
		List<?> parts = page().map(page -> (List<?>) page.viewer().getSelectedEditParts()).orElse(List.of());
		return parts.size() == 1 && parts.get(0) instanceof ElementPart part ? Optional.of(part) : Optional.empty();
	}
}
