package org.chainscape.diagram.operation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;

/** Changes the layers and filters of a diagram: what of it is seen. */
public final class Layers {

	private final Diagram diagram;

	/**
	 * For one diagram.
	 *
	 * @param diagram the diagram
	 */
	public Layers(Diagram diagram) {
		this.diagram = Objects.requireNonNull(diagram);
	}

	/**
	 * Adds a visible layer behind the others.
	 *
	 * @param name its name
	 * @return the layer
	 */
	public Layer add(String name) {
		Layer layer = Identities.assign(ViewFactory.eINSTANCE.createLayer());
		layer.setName(name);
		diagram.getLayers().add(layer);
		return layer;
	}

	/**
	 * Removes a layer. What was on it stays in the diagram.
	 *
	 * @param layer a layer of the diagram
	 */
	public void remove(Layer layer) {
		diagram.getLayers().remove(layer);
	}

	/**
	 * Moves a layer in the list.
	 *
	 * @param layer a layer of the diagram
	 * @param by number of places, negative for up; at the ends it stays
	 */
	public void move(Layer layer, int by) {
		int wanted = Math.max(0, Math.min(diagram.getLayers().size() - 1, diagram.getLayers().indexOf(layer) + by));
		diagram.getLayers().move(wanted, layer);
	}

	/**
	 * Puts elements on a layer and takes them off all others.
	 *
	 * @param layer a layer of the diagram, or {@code null} for none
	 * @param elements model elements or notes; what has no id is left out
	 */
	public void put(Layer layer, Collection<? extends EObject> elements) {
		List<String> ids = ids(elements);
		diagram.getLayers().stream().filter(other -> other != layer).forEach(other -> other.getElements().removeAll(ids));
		if (layer != null) {
			Set<String> all = new LinkedHashSet<>(layer.getElements());
			ids.stream().filter(all::add).forEach(layer.getElements()::add);
		}
	}

	/**
	 * Whether putting elements on a layer would change anything.
	 *
	 * @param elements model elements or notes
	 * @return true if one of them can be on a layer
	 */
	public static boolean canPut(Collection<? extends EObject> elements) {
		return !ids(elements).isEmpty();
	}

	private static List<String> ids(Collection<? extends EObject> elements) {
		return elements.stream().filter(element -> !(element instanceof Diagram)).map(Identities::idOf).filter(Objects::nonNull).distinct()
				.toList();
	}

	/**
	 * Whether a filter is in force.
	 *
	 * @param kind its kind
	 * @param argument what it compares with, or {@code null} for kinds that compare with nothing
	 * @return true if the diagram has such a filter and it is enabled
	 */
	public boolean isFiltered(FilterKind kind, String argument) {
		return diagram.getFilters().stream().anyMatch(filter -> filter.isEnabled() && is(filter, kind, argument));
	}

	/**
	 * Switches a filter on or off.
	 *
	 * @param kind its kind
	 * @param argument what it compares with, or {@code null} for kinds that compare with nothing
	 * @param on whether it is in force; a filter that is off is forgotten
	 */
	public void filter(FilterKind kind, String argument, boolean on) {
		if (!on) {
			diagram.getFilters().removeIf(filter -> is(filter, kind, argument));
		} else if (!isFiltered(kind, argument)) {
			Filter filter = diagram.getFilters().stream().filter(each -> is(each, kind, argument)).findFirst().orElse(null);
			if (filter == null) {
				filter = Identities.assign(ViewFactory.eINSTANCE.createFilter());
				filter.setKind(kind);
				filter.setArgument(argument);
				diagram.getFilters().add(filter);
			}
			filter.setEnabled(true);
		}
	}

	/** Shows everything: all layers visible, no filter. */
	public void showAll() {
		diagram.getLayers().forEach(layer -> layer.setVisible(true));
		diagram.getFilters().clear();
	}

	private static boolean is(Filter filter, FilterKind kind, String argument) {
		return filter.getKind() == kind && (argument == null ? "" : argument).equals(filter.getArgument() == null ? "" : filter.getArgument());
	}
}
