package org.chainscape.diagram.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.action.EditorAccess;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.query.Reach;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** How one page is read at the moment: what stands out and what fades. None of it is in the file. */
final class Reading {

	private static final double LEGIBLE = 0.6;

	private final DiagramView page;
	private final EditorAccess editor;
	private final HitFigure rings = new HitFigure();
	private final Runnable listener;
	private final SearchBar searchBar;
	private final PathBar pathBar;
	private final HiddenBar hiddenBar;
	private List<DiagramSearch.Hit> hits = List.of();
	private int present = -1;

	Reading(DiagramView page, EditorAccess editor) {
		this.page = page;
		this.editor = editor;
		searchBar = new SearchBar(page.bars(), this);
		pathBar = new PathBar(page.bars(), this);
		hiddenBar = new HiddenBar(page.bars(), this);
		EditSession session = page.model().session();
		listener = () -> editor.later(this::documentChanged);
		session.onChange(listener);
		page.viewer().getControl().addListener(SWT.Dispose, event -> session.forget(listener));
		page.viewer().addSelectionChangedListener(event -> pathBar.selectionChanged());
		page.viewer().getControl().addListener(SWT.KeyDown, pathBar::key);
		hiddenBar.update();
	}

	DiagramView page() {
		return page;
	}

	EditorAccess editor() {
		return editor;
	}

	SearchBar searchBar() {
		return searchBar;
	}

	PathBar pathBar() {
		return pathBar;
	}

	private void documentChanged() {
		Control canvas = page.viewer().getControl();
		if (canvas == null || canvas.isDisposed() || page.model().session() != editor.session()) {
			return;
		}
		if (page.model().session().lastChange().isGeometryOnly() && !searchBar.isOpen() && !pathBar.isOpen()) {
			return;
		}
		if (searchBar.isOpen()) {
			int before = present;
			search(searchBar.typed());
			present = Math.min(before, hits.size() - 1);
		}
		hiddenBar.update();
		refresh();
	}

	/** Looks for what was typed and goes to the first hit in view, or else the first. */
	void search(String typed) {
		hits = DiagramSearch.find(page.diagram(), page.model().scene(), page.model().session().index(),
				page.model().session().search(), typed);
		present = hits.isEmpty() ? -1 : 0;
		Rectangle seen = page.visible();
		for (int i = hits.size() - 1; i >= 0; i--) {
			Rectangle area = area(hits.get(i).key());
			present = area != null && seen.contains(area) ? i : present;
		}
		refresh();
	}

	/** Goes on to another hit. */
	void step(int by) {
		if (!hits.isEmpty()) {
			present = Math.floorMod(present + by, hits.size());
			refresh();
			reveal();
		}
	}

	/** Shows the present hit large enough to be read. */
	void reveal() {
		Rectangle area = present < 0 ? null : area(hits.get(present).key());
		if (area != null) {
			if (page.zoom().getZoom() < LEGIBLE) {
				page.zoom().setZoom(1);
			}
			Rectangle seen = page.visible();
			if (!seen.contains(area)) {
				page.scrollTo(area.x + Math.min(area.width, seen.width) / 2 - seen.width / 2,
						area.y + Math.min(area.height, seen.height) / 2 - seen.height / 2);
			}
		}
	}

	List<DiagramSearch.Hit> hits() {
		return hits;
	}

	/** Number of the present hit from 0; -1 if there is none. */
	int present() {
		return present;
	}

	/** Ends the search and selects what it stood at. */
	void endSearch(boolean select) {
		EObject element = present < 0 ? null : hits.get(present).element();
		hits = List.of();
		present = -1;
		refresh();
		if (select && element != null && !page.select(List.of(element)) && element.eContainer() != null) {
			page.select(List.of(element.eContainer()));
		}
		page.viewer().getControl().setFocus();
	}

	/** Paints what stands out. */
	void refresh() {
		boolean searching = searchBar.isOpen() && !searchBar.typed().isBlank();
		if (searching) {
			Set<String> keys = new HashSet<>();
			hits.forEach(hit -> keys.add(hit.key()));
			page.model().emphasise(keys);
		} else if (pathBar.isOpen()) {
			page.model().emphasise(pathKeys());
		} else {
			page.model().emphasise(null);
		}
		rings();
		searchBar.update();
	}

	private Set<String> pathKeys() {
		Reach reach = pathBar.reach(page.model().session().index());
		return reach == null ? null : PathView.keys(page.model().scene(), page.model().session().index(), reach);
	}

	private void rings() {
		IFigure layer = LayerManager.Helper.find(page.viewer().getRootEditPart()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
		if (hits.isEmpty()) {
			if (rings.getParent() != null) {
				rings.getParent().remove(rings);
			}
			return;
		}
		if (rings.getParent() != layer) {
			layer.add(rings);
		}
		rings.show(hits.stream().map(hit -> area(hit.key())).filter(area -> area != null).distinct().toList(),
				present < 0 ? null : area(hits.get(present).key()));
	}

	/** Where a part or line is, in diagram coordinates, or {@code null}. */
	private Rectangle area(String key) {
		Scene scene = page.model().scene();
		Rect bounds = scene.part(key).map(ScenePart::bounds).orElse(null);
		if (bounds == null) {
			bounds = scene.connectors().stream().filter(line -> line.key().equals(key)).findFirst().map(Reading::middle).orElse(null);
		}
		return bounds == null ? null : new Rectangle((int) Math.round(bounds.x() - scene.origin().x()),
				(int) Math.round(bounds.y() - scene.origin().y()), (int) Math.round(bounds.width()), (int) Math.round(bounds.height()));
	}

	private static Rect middle(Connector line) {
		double left = line.points().stream().mapToDouble(point -> point.x()).min().orElse(0);
		double top = line.points().stream().mapToDouble(point -> point.y()).min().orElse(0);
		double right = line.points().stream().mapToDouble(point -> point.x()).max().orElse(0);
		double bottom = line.points().stream().mapToDouble(point -> point.y()).max().orElse(0);
		return new Rect(left, top, right - left, bottom - top);
	}

	/** Whether the page can be changed into what is seen: derived diagrams belong to no document. */
	Diagram diagram() {
		return page.diagram();
	}
}
