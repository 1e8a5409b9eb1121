package org.chainscape.diagram.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.common.command.Command;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;

/**
 * Lets the boxes of a page glide to where a layout has put them, and back when it is undone. The diagram itself is changed at once; what
 * glides is a picture over it, which goes after a moment or at the next step.
 */
final class Gliding {

	/** Larger diagrams stand at once: painting them many times would be jerky. */
	private static final int MOST_BOXES = 400;
	private static final double LEAST_WAY = 4;

	private final DiagramView page;
	private final EditSession session;
	private Map<String, Point> places;
	private Glide glide;

	private Gliding(DiagramView page, EditSession session) {
		this.page = page;
		this.session = session;
		places = page.diagram().getNodes().size() <= MOST_BOXES ? places(page.model().scene()) : null;
	}

	/**
	 * Watches a page as long as it is open.
	 *
	 * @param page the page
	 * @param session its document
	 */
	static void install(DiagramView page, EditSession session) {
		Gliding gliding = new Gliding(page, session);
		Runnable changed = gliding::changed;
		session.onChange(changed);
		page.viewer().getControl().addListener(SWT.Dispose, event -> {
			session.forget(changed);
			gliding.stop();
		});
	}

	private void changed() {
		stop();
		boolean isSmall = page.diagram().getNodes().size() <= MOST_BOXES && page.viewer().getControl().isVisible();
		Map<String, Point> before = places;
		places = isSmall ? places(page.model().scene()) : null;
		Command step = session.history().getMostRecentCommand();
		boolean isLayout = step != null && LayoutRun.labels().contains(step.getLabel());
		if (isLayout && before != null && places != null && Motion.isAllowed()) {
			glide(page.model().scene(), ways(before, places));
		}
	}

	private void glide(Scene scene, Map<String, Point> ways) {
		if (ways.isEmpty() || !(page.viewer().getRootEditPart() instanceof LayerManager layers)) {
			return;
		}
		IFigure layer = layers.getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
		glide = new Glide(scene, ways, page.viewer().getControl().getDisplay());
		glide.start(layer, page.viewer().getControl());
	}

	private void stop() {
		if (glide != null) {
			glide.stop();
			glide = null;
		}
	}

	private static Map<String, Point> ways(Map<String, Point> before, Map<String, Point> after) {
		Map<String, Point> ways = new HashMap<>();
		after.forEach((key, now) -> {
			Point from = before.get(key);
			if (from != null && Math.hypot(from.x() - now.x(), from.y() - now.y()) >= LEAST_WAY) {
				ways.put(key, new Point(from.x() - now.x(), from.y() - now.y()));
			}
		});
		return ways;
	}

	/** Corners of what moves as one, in diagram coordinates, by key. */
	private static Map<String, Point> places(Scene scene) {
		Map<String, Point> places = new HashMap<>();
		Set<ScenePart.Role> boxes = Set.of(ScenePart.Role.BAND, ScenePart.Role.CARD, ScenePart.Role.NOTE, ScenePart.Role.ROW_TITLE);
		scene.allParts().filter(part -> boxes.contains(part.role())).forEach(part -> places.put(part.key(),
				new Point(part.bounds().x() - scene.origin().x(), part.bounds().y() - scene.origin().y())));
		return places;
	}
}
