package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Stage;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;

/** The order of the stages of a perspective, and with it that of the bands of a diagram. */
public final class StageOrder {

	private final Canvas canvas;
	private final Drawn drawn;

	/**
	 * For one diagram.
	 *
	 * @param canvas the diagram
	 * @param drawn what it shows now
	 */
	public StageOrder(Canvas canvas, Drawn drawn) {
		this.canvas = canvas;
		this.drawn = drawn;
	}

	/**
	 * The bands among which a stage can be put elsewhere, as they are drawn from left to right or, where they lie above each other, from
	 * top to bottom.
	 *
	 * @param stage a stage
	 * @return the drawn stages of its perspective
	 */
	public List<Stage> row(Stage stage) {
		if (!(stage.eContainer() instanceof Perspective perspective)) {
			return List.of();
		}
		List<Stage> stages = new ArrayList<>(drawn.stages(perspective));
		boolean below = isStacked(stage);
		stages.sort(Comparator.comparingDouble(each -> start(each, below)));
		return stages;
	}

	/**
	 * Whether bands lie above each other instead of beside each other.
	 *
	 * @param stage a stage
	 * @return true if the bands of its perspective share their left edges
	 */
	public boolean isStacked(Stage stage) {
		return stage.eContainer() instanceof Perspective perspective && drawn.stages(perspective).size() > 1
				&& drawn.stages(perspective).stream().mapToDouble(each -> Math.round(start(each, false))).distinct().count() == 1;
	}

	/**
	 * Whether a stage can be put there.
	 *
	 * @param stage a stage
	 * @param index its place among {@link #row}, counted without itself
	 * @return false where it stands already, or if a locked box would have to move
	 */
	public boolean canMove(Stage stage, int index) {
		return row(stage).indexOf(stage) != index && !isHeld(stage);
	}

	/**
	 * Whether locked boxes keep the bands of a perspective where they are.
	 *
	 * @param stage a stage
	 * @return true if a box in one of the bands is locked
	 */
	public boolean isHeld(Stage stage) {
		return row(stage).stream().flatMap(each -> drawn.column(each).stream())
				.anyMatch(box -> Boxes.isLocked(canvas.diagram(), box.view()));
	}

	/**
	 * Puts a stage elsewhere among the bands. The others close up, and all cards go along with their band.
	 *
	 * @param stage a stage
	 * @param index its place among {@link #row}, counted without itself
	 */
	public void move(Stage stage, int index) {
		List<Stage> before = row(stage);
		List<Stage> after = new ArrayList<>(before);
		after.remove(stage);
		after.add(Math.max(0, Math.min(index, after.size())), stage);
		order((Perspective) stage.eContainer(), before, after);
		if (!isStacked(stage)) {
			shift(before, after);
		}
	}

	/** Stages that are not drawn stay where they are in the model; the drawn ones change places among each other. */
	private static void order(Perspective perspective, List<Stage> before, List<Stage> after) {
		EList<Stage> stages = perspective.getStages();
		List<Stage> drawnNow = stages.stream().filter(before::contains).toList();
		// Bands drawn against the order of the model, such as lanes from bottom to top, stay so.
		boolean reversed = before.size() > 1 && drawnNow.indexOf(before.get(0)) > drawnNow.indexOf(before.get(before.size() - 1));
		List<Stage> wanted = new ArrayList<>(after);
		if (reversed) {
			Collections.reverse(wanted);
		}
		int next = 0;
		List<Stage> whole = new ArrayList<>();
		for (Stage each : stages) {
			whole.add(before.contains(each) ? wanted.get(next++) : each);
		}
		for (int i = 0; i < whole.size(); i++) {
			if (stages.get(i) != whole.get(i)) {
				stages.move(i, whole.get(i));
			}
		}
	}

	/** The bands keep their widths and the gaps between the places they stand at. */
	private void shift(List<Stage> before, List<Stage> after) {
		List<Rect> bands = before.stream().map(stage -> drawn.band(stage).orElseThrow()).toList();
		Map<Stage, Rect> widths = new HashMap<>();
		for (int i = 0; i < before.size(); i++) {
			widths.put(before.get(i), bands.get(i));
		}
		Map<EObject, Point> ways = new LinkedHashMap<>();
		double x = bands.get(0).x();
		for (int i = 0; i < after.size(); i++) {
			Rect band = widths.get(after.get(i));
			double way = Math.round(x - band.x());
			for (Placed card : drawn.column(after.get(i))) {
				Boxes.moveTo(card.view(), card.outline().x() + way, card.outline().y());
				ways.put(card.element(), new Point(way, 0));
			}
			canvas.node(after.get(i).getId()).filter(node -> drawn.of(node).isEmpty())
					.ifPresent(mark -> Boxes.moveTo(mark, mark.getX() + way, mark.getY()));
			x += band.width() + (i + 1 < bands.size() ? bands.get(i + 1).x() - bands.get(i).right() : 0);
		}
		ways.values().removeIf(way -> way.x() == 0);
		Bends.follow(canvas.diagram(), canvas.document(), ways);
		canvas.settle();
	}

	private double start(Stage stage, boolean below) {
		Rect band = drawn.band(stage).orElseThrow();
		return below ? band.y() : band.x();
	}
}
