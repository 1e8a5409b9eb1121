package org.chainscape.diagram.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.chainscape.diagram.action.ActionFamily;
import org.chainscape.diagram.action.ActionRegistry;
import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.action.MenuGroup;
import org.chainscape.diagram.palette.PaletteFilter;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.diagram.part.RelationPart;
import org.chainscape.diagram.part.SceneNode;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/** Walking from box to box by keys, and the list of all keys. */
public final class AccessFamily implements ActionFamily {

	/** Context of keys that hold only while a canvas has the focus, so that they can be plain letters. */
	public static final String CANVAS = "org.chainscape.diagram.canvas";
	/** Shows the list of keys. */
	public static final String KEYS = "org.chainscape.diagram.access.keys";
	private static final String PREFIX = "org.chainscape.diagram.access.";

	private EditorAccess editor;

	@Override
	public void contribute(ActionRegistry registry, EditorAccess access) {
		editor = access;
		step(registry, "next", walk -> walk.next(1));
		step(registry, "previous", walk -> walk.next(-1));
		for (Walk.Direction direction : Walk.Direction.values()) {
			step(registry, direction.name().toLowerCase(Locale.ROOT), walk -> walk.nearest(direction));
		}
		step(registry, "out", Walker::out);
		registry.add(PREFIX + "line", AccessTexts.get("action.line"), MenuGroup.SELECT, this::hasPage, this::nextLine).section();
		registry.add(PREFIX + "palette", AccessTexts.get("action.palette"), MenuGroup.CREATE, this::hasPage,
				() -> editor.page().ifPresent(page -> PaletteFilter.focus(page.viewer())));
		registry.add(KEYS, AccessTexts.get("action.keys"), MenuGroup.VIEW, () -> true, () -> new KeyList(editor).open()).section();
	}

	private void step(ActionRegistry registry, String name, UnaryOperator<Walker> way) {
		registry.add(PREFIX + name, AccessTexts.get("action." + name), MenuGroup.SELECT, this::hasPage,
				() -> editor.page().ifPresent(page -> way.apply(new Walker(page, null)).arrive()));
	}

	@Override
	public void install(DiagramView page, EditorAccess access) {
		Control canvas = page.viewer().getControl();
		IContextService contexts = access.site().getService(IContextService.class);
		IContextActivation[] active = new IContextActivation[1];
		canvas.addListener(SWT.FocusIn, event -> {
			if (active[0] == null) {
				active[0] = contexts.activateContext(CANVAS);
			}
		});
		Runnable leave = () -> {
			if (active[0] != null) {
				contexts.deactivateContext(active[0]);
				active[0] = null;
			}
		};
		canvas.addListener(SWT.FocusOut, event -> leave.run());
		canvas.addListener(SWT.Dispose, event -> leave.run());
	}

	private boolean hasPage() {
		return editor.page().isPresent();
	}

	/** Selects the lines of the selected box one after the other; from a line, the box at its other end. */
	private void nextLine() {
		editor.page().ifPresent(page -> {
			Object selected = page.viewer().getSelectedEditParts().isEmpty() ? null : page.viewer().getSelectedEditParts().get(0);
			if (selected instanceof RelationPart line) {
				show(page, line.getTarget());
			} else if (selected instanceof ElementPart box) {
				List<Object> lines = new ArrayList<>(box.getSourceConnections());
				lines.addAll(box.getTargetConnections());
				if (!lines.isEmpty()) {
					show(page, (EditPart) lines.get(0));
				}
			}
		});
	}

	private static void show(DiagramView page, EditPart part) {
		if (part instanceof GraphicalEditPart) {
			page.viewer().select(part);
			page.viewer().reveal(part);
		}
	}

	/**
	 * A way from the selected box.
	 *
	 * @param page the page
	 * @param to where it leads, or {@code null}
	 */
	private record Walker(DiagramView page, SceneNode to) {

		Walker next(int step) {
			return new Walker(page, new Walk(page.model()).next(from(), step));
		}

		Walker nearest(Walk.Direction direction) {
			SceneNode from = from();
			Walk walk = new Walk(page.model());
			return new Walker(page, from == null ? walk.next(null, 1) : walk.nearest(from, direction));
		}

		Walker out() {
			SceneNode from = from();
			return new Walker(page, from == null || from.parent() == null || from.parent().element() == null ? null : from.parent());
		}

		void arrive() {
			if (to != null) {
				show(page, page.rootPart().part(to));
			}
		}

		private SceneNode from() {
			List<?> parts = page.viewer().getSelectedEditParts();
			Object last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
			if (last instanceof RelationPart line) {
				return line.getSource() instanceof ElementPart source ? source.node() : null;
			}
			return last instanceof ElementPart box ? box.node() : null;
		}
	}
}
