package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.Routing;
import org.eclipse.emf.ecore.EClass;

/** A relation on its way to become a connector: the steps of routing fill in sides, ends and points. */
final class Edge {

	private final Relation relation;
	private final DiagramEdge view;
	private final Terminal source;
	private final Terminal target;
	private final LineStyle style;
	private Side sourceSide;
	private Side targetSide;
	private Routing routing;
	private int twin;
	private int twins = 1;
	private boolean straight;
	private boolean direct;
	private Object bundle;
	private List<String> labels;
	private List<Point> sourceExit = List.of();
	private List<Point> targetExit = List.of();
	private List<Point> points = new ArrayList<>();

	Edge(Relation relation, DiagramEdge view, Terminal source, Terminal target, LineStyle style) {
		this.relation = relation;
		this.view = view;
		this.source = source;
		this.target = target;
		this.style = style;
		labels = List.of(TextWrap.clean(relation.getLabel()));
		inherit(Routing.ORTHOGONAL);
	}

	/** The same edge without what is stored of its route. */
	Edge routedAnew() {
		Edge edge = new Edge(relation, null, source, target, style);
		edge.routing = routing;
		return edge;
	}

	/** Says how the line runs if it does not say so itself. */
	void inherit(Routing inherited) {
		routing = view == null || view.getRouting() == Routing.INHERITED ? inherited : view.getRouting();
		if (routing == Routing.INHERITED) {
			routing = Routing.ORTHOGONAL;
		}
	}

	/** How the line runs; never inherited. */
	Routing routing() {
		return routing;
	}

	/** Whether it has corners that were put by hand. */
	boolean isStored() {
		return view != null && !view.getBendPoints().isEmpty();
	}

	/** Whether it ends where it starts. */
	boolean isLoop() {
		return source.key().equals(target.key());
	}

	/** Which of several lines of one kind between the same two parts it is; they start apart, other lines of one kind together. */
	void twin(int number) {
		twin = number;
		bundle = null;
	}

	/** Which of them it is, from 0. */
	int twin() {
		return twin;
	}

	/** How many of them there are. */
	int twins() {
		return twins;
	}

	void twins(int number) {
		twins = number;
	}

	/** Whether its points lie on a curve and are no corners. */
	boolean isSmooth() {
		return routing == Routing.CURVED && !isLoop();
	}

	/** The same edge between other outlines. */
	Edge between(Terminal from, Terminal to) {
		Edge edge = new Edge(relation, view, from, to, style);
		edge.labels = labels;
		edge.routing = routing;
		edge.twin = twin;
		edge.twins = twins;
		return edge;
	}

	Relation relation() {
		return relation;
	}

	/** What may be written on the line, the best first. */
	List<String> labels() {
		return labels;
	}

	void labels(List<String> texts) {
		labels = List.copyOf(texts);
	}

	/** The stored route, or {@code null}. */
	DiagramEdge view() {
		return view;
	}

	Terminal source() {
		return source;
	}

	Terminal target() {
		return target;
	}

	LineStyle style() {
		return style;
	}

	Side sourceSide() {
		return sourceSide;
	}

	Side targetSide() {
		return targetSide;
	}

	/** Whether a straight line joins the two without meeting anything. */
	boolean isDirect() {
		return direct;
	}

	/** Chooses how it leaves and enters. */
	void sides(Side from, Side to, boolean joined) {
		bundle = sourceSide == from ? bundle : null;
		sourceSide = from;
		targetSide = to;
		straight = joined;
		direct = joined;
	}

	/** Whether a straight line could join the two. */
	boolean isStraight() {
		return straight;
	}

	/**
	 * Takes its turn with others although a straight line could join the two, or does not any more.
	 *
	 * @return whether that is a change
	 */
	boolean giveWay(boolean gives) {
		boolean before = direct;
		direct = straight && !gives;
		return before != direct;
	}

	/** From the source's outline to the border of its card; the last point is where the free route starts. */
	List<Point> sourceExit() {
		return sourceExit;
	}

	void sourceExit(List<Point> exit) {
		sourceExit = exit;
	}

	/** From the target's outline to the border of its card. */
	List<Point> targetExit() {
		return targetExit;
	}

	void targetExit(List<Point> exit) {
		targetExit = exit;
	}

	/** Corners from outline to outline; may be changed. */
	List<Point> points() {
		return points;
	}

	/** Takes over corners that do not change any more. */
	void keep(List<Point> corners) {
		points = corners;
	}

	void points(List<Point> corners) {
		points = new ArrayList<>(corners);
	}

	/** Edges of one bundle leave their source together. */
	Object bundle() {
		if (bundle == null) {
			bundle = new Bundle(source.key(), sourceSide, style, relation.eClass(), twin);
		}
		return bundle;
	}

	private record Bundle(String key, Side side, LineStyle style, EClass kind, int twin) {
	}
}
