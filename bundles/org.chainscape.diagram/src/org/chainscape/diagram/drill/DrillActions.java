package org.chainscape.diagram.drill;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.operation.Diagrams;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Control;

/** Goes into a segment or company and back. A diagram nobody has kept yet is shown on a page of its own, without touching the file. */
public final class DrillActions implements ActionFamily, Breadcrumb.Listener {

	/** Opens the inside of the selected segment. */
	public static final String DETAIL = "org.chainscape.diagram.openDetail";
	/** Opens the surroundings of the selected company. */
	public static final String EGO = "org.chainscape.diagram.openEgo";
	/** Goes back. */
	public static final String BACK = "org.chainscape.diagram.back";
	/** Goes forward again. */
	public static final String FORWARD = "org.chainscape.diagram.forward";
	/** Finds an element and shows it. */
	public static final String FIND = "org.chainscape.diagram.findElement";
	/** Finds a company and shows its surroundings. */
	public static final String FIND_COMPANY = "org.chainscape.diagram.findCompany";
	/** Finds a product and shows what is up and down the chain from it. */
	public static final String FIND_ITEM = "org.chainscape.diagram.findItem";
	/** Opens what is around the selected company or product, several steps up and down the chain. */
	public static final String AROUND = "org.chainscape.diagram.openAround";
	/** Takes the diagram that is shown into the document. */
	public static final String KEEP = "org.chainscape.diagram.keep";

	/** How far upstream and downstream is shown at one go. */
	private static final int STEPS = 3;

	private final Trail trail = new Trail();
	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		registry.add(DETAIL, DrillTexts.get("action.detail"), MenuGroup.DIAGRAM, () -> subject(DiagramKind.SEGMENT_DETAIL).isPresent(),
				() -> subject(DiagramKind.SEGMENT_DETAIL).ifPresent(this::drill)).icon("segment").section();
		registry.add(EGO, DrillTexts.get("action.ego"), MenuGroup.DIAGRAM, () -> subject(DiagramKind.EGO_MAP).isPresent(),
				() -> subject(DiagramKind.EGO_MAP).ifPresent(this::drill)).icon("company");
		registry.add(AROUND, DrillTexts.get("action.around"), MenuGroup.DIAGRAM, () -> subject(DiagramKind.EGO_MAP).isPresent(),
				() -> subject(DiagramKind.EGO_MAP).ifPresent(this::around));
		registry.add(FIND, DrillTexts.get("action.find"), MenuGroup.DIAGRAM, () -> true,
				() -> find(element -> true, FindElementDialog.Way.NEAR)).icon("search").onToolBar();
		registry.add(BACK, DrillTexts.get("action.back"), MenuGroup.DIAGRAM, () -> isOnTrail() && trail.beside(-1).isPresent(), () -> turn(-1));
		registry.add(FORWARD, DrillTexts.get("action.forward"), MenuGroup.DIAGRAM, () -> isOnTrail() && trail.beside(1).isPresent(),
				() -> turn(1));
		registry.add(FIND_COMPANY, DrillTexts.get("action.find.company"), MenuGroup.DIAGRAM, () -> true,
				() -> find(Company.class::isInstance, FindElementDialog.Way.NEAR)).hidden();
		registry.add(FIND_ITEM, DrillTexts.get("action.find.item"), MenuGroup.DIAGRAM, () -> true,
				() -> find(Item.class::isInstance, FindElementDialog.Way.AROUND)).hidden();
		registry.add(KEEP, DrillTexts.get("action.keep"), MenuGroup.DIAGRAM, () -> editor.page().filter(this::isDerived).isPresent(), this::keep);
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		Breadcrumb bar = new Breadcrumb(page.bars());
		refresh(bar, page);
		Control canvas = page.viewer().getControl();
		canvas.addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> {
			if (event.button == 1 && isIdle(page)) {
				at(page, new Point(event.x, event.y)).ifPresent(this::drill);
			}
		}));
		canvas.addKeyListener(KeyListener.keyPressedAdapter(event -> pressed(event, page)));
		EditSession session = access.session();
		Runnable refresh = () -> editor.later(() -> refresh(bar, page));
		session.onChange(refresh);
		canvas.addDisposeListener(event -> session.forget(refresh));
		if (isDerived(page)) {
			Changed changed = new Changed(page.diagram());
			Runnable keep = () -> {
				if (changed.isTrue() && isDerived(page)) {
					new Diagrams(editor.session().document()).keep(page.diagram());
				}
			};
			// What a step taken back does to the diagram is no reason to keep it with the next one.
			Runnable reset = changed::reset;
			session.atEndOfSteps(keep);
			session.onChange(reset);
			canvas.addDisposeListener(event -> {
				changed.stop();
				session.forget(keep);
				session.forget(reset);
			});
		}
	}

	/**
	 * Shows an element from near.
	 *
	 * @param element a segment, item, company or participation
	 */
	public void drill(EObject element) {
		go(new Diagrams(editor.session().document()).about(element));
	}

	/** Shows what is around an element, several steps up and down the chain. */
	private void around(EObject element) {
		NamedElement focus = element instanceof Participation participation ? participation.getCompany() : (NamedElement) element;
		go(new Diagrams(editor.session().document()).around(focus, STEPS));
	}

	private void go(Diagram next) {
		Optional<? extends DiagramView> page = editor.page();
		if (page.filter(open -> isAbout(open, next)).isEmpty()) {
			trail.forget(this::isGone);
			// A document need not have a diagram to start from.
			trail.go(page.map(DiagramView::diagram).orElse(next), next);
			show();
		}
	}

	/** Whether something can be done with an element that was found. */
	static boolean allows(FindElementDialog.Way way, EObject element) {
		return way == FindElementDialog.Way.SHOW || Diagrams.near(element)
				.filter(kind -> way == FindElementDialog.Way.NEAR || kind == DiagramKind.EGO_MAP).isPresent();
	}

	private void find(Predicate<NamedElement> wanted, FindElementDialog.Way proposed) {
		FindElementDialog dialog = new FindElementDialog(editor.site().getShell(), editor.session(), wanted, proposed);
		dialog.open();
		dialog.element().ifPresent(element -> {
			editor.select(List.of(element));
			if (dialog.way() == FindElementDialog.Way.NEAR) {
				drill(element);
			} else if (dialog.way() == FindElementDialog.Way.AROUND) {
				around(element);
			}
		});
	}

	@Override
	public void turn(int by) {
		trail.forget(this::isGone);
		trail.turn(by);
		show();
	}

	@Override
	public void keep() {
		editor.page().filter(this::isDerived).ifPresent(page -> editor.session().run(DrillTexts.get("step.keep"),
				() -> new Diagrams(editor.session().document()).keep(page.diagram())));
	}

	/** Later, because the page that is left may be disposed, and the event came from it. */
	private void show() {
		trail.here().ifPresent(diagram -> editor.later(() -> {
			editor.open(diagram);
			editor.page().filter(page -> page.diagram() == diagram).ifPresent(page -> {
				bar(page).ifPresent(bar -> bar.show(trail, isDerived(page), this));
				page.viewer().getControl().setFocus();
			});
		}));
	}

	/** The bar says whether its diagram is in the document, and how the diagrams on the way are called. */
	private void refresh(Breadcrumb bar, DiagramView page) {
		if (!bar.isDisposed() && trail.here().filter(here -> here == page.diagram()).isPresent()) {
			bar.show(trail, isDerived(page), this);
		}
	}

	private static Optional<Breadcrumb> bar(DiagramView page) {
		return List.of(page.bars().getChildren()).stream().filter(Breadcrumb.class::isInstance).map(Breadcrumb.class::cast).findFirst();
	}

	/** Back by Backspace, to the first diagram by Esc, into the selection by Enter. */
	private void pressed(KeyEvent event, DiagramView page) {
		if (!isIdle(page) || event.stateMask != 0 || !event.doit) {
			return;
		}
		if (event.keyCode == SWT.BS && isOnTrail()) {
			turn(-1);
		} else if (event.keyCode == SWT.ESC && isOnTrail()) {
			turn(1 - trail.path().size());
		} else if (event.keyCode == SWT.CR && editor.selection().size() == 1 && Diagrams.near(editor.selection().get(0)).isPresent()) {
			drill(editor.selection().get(0));
		}
	}

	private boolean isOnTrail() {
		boolean longer = trail.path().size() > 1 || trail.beside(1).isPresent();
		return longer && editor.page().filter(page -> trail.here().filter(here -> here == page.diagram()).isPresent()).isPresent();
	}

	private static boolean isIdle(DiagramView page) {
		// The palette makes a selection tool of its own, so that it is not the default tool of the domain.
		return page.domain().getActiveTool() instanceof SelectionTool;
	}

	private boolean isDerived(DiagramView page) {
		return page.diagram().eContainer() != page.model().session().document();
	}

	/** A diagram that was deleted, or was never kept and is about something that was deleted. */
	private boolean isGone(Diagram diagram) {
		boolean kept = Views.diagrams(editor.session().document()).contains(diagram);
		return !kept && (diagram.getFocus() == null || editor.session().index().find(diagram.getFocus()).isEmpty());
	}

	private static boolean isAbout(DiagramView page, Diagram next) {
		return page.diagram() == next || page.diagram().getKind() == next.getKind() && next.getFocus().equals(page.diagram().getFocus())
				&& page.diagram().getDepth() == next.getDepth();
	}

	private Optional<EObject> subject(DiagramKind kind) {
		List<EObject> selection = editor.selection();
		return selection.size() == 1 ? Optional.of(selection.get(0))
				.filter(element -> Diagrams.near(element).filter(kind::equals).isPresent()) : Optional.empty();
	}

	private static Optional<EObject> at(DiagramView page, Point point) {
		EditPart part = page.viewer().findObjectAt(point);
		return part instanceof ElementPart shown && shown.node().element() != null && Diagrams.near(shown.node().element()).isPresent()
				? Optional.of(shown.node().element()) : Optional.empty();
	}
}
