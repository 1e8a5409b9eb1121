package org.chainscape.compare.diff;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.compare.state.Foreign;
import org.chainscape.compare.state.Node;
import org.chainscape.compare.state.Part;
import org.chainscape.compare.state.State;
import org.chainscape.compare.state.Traits;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Analyst;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Exhibit;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ElementStyle;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.Note;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What elements, values and places are called where differences are told. */
public final class Naming {

	private static final Texts TEXTS = Texts.beside(Naming.class);
	private static final int LONG = 60;

	private final Language language;
	private final List<State> states;

	/**
	 * In a language.
	 *
	 * @param language the language
	 * @param states where elements are looked up that values speak of; the first that has one counts
	 */
	public Naming(Language language, State... states) {
		this.language = language;
		this.states = List.of(states);
	}

	/** {@return the language} */
	public Language language() {
		return language;
	}

	String text(String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}

	/**
	 * What a kind of difference is called.
	 *
	 * @param kind the kind
	 * @return one word
	 */
	public String kind(Difference.Kind kind) {
		return text("kind." + kind.word());
	}

	/**
	 * What an aspect is called.
	 *
	 * @param aspect the aspect
	 * @return one word
	 */
	public String aspect(Aspect aspect) {
		return text("aspect." + aspect.word());
	}

	/**
	 * What the class of an element is called.
	 *
	 * @param object an element
	 * @return its class
	 */
	public String type(EObject object) {
		return Labels.of(object.eClass(), language);
	}

	/**
	 * How people name an element: its name, or what it says, or what it shows.
	 *
	 * @param object an element
	 * @return a short name, never empty
	 */
	public String name(EObject object) {
		String name = ownName(object);
		return name == null || name.isBlank() ? Labels.name(object, language) : shortened(name);
	}

	private String ownName(EObject object) {
		if (object instanceof Observation observation) {
			String property = observation.getProperty() == null ? type(observation) : name(observation.getProperty());
			String printed = observation.getPrinted() == null ? observation.getText() : observation.getPrinted();
			return printed == null || printed.isBlank() ? property : property + " " + printed;
		}
		if (object instanceof Citation citation) {
			String place = citation.getLocator() != null ? citation.getLocator() : citation.getLines();
			return (citation.getSource() == null ? type(citation) : name(citation.getSource())) + (place == null ? "" : " " + place);
		}
		if (object instanceof Rating rating) {
			return rating.getWord();
		}
		if (object instanceof Correspondence correspondence) {
			return names(correspondence.getLeft()) + " ↔ " + names(correspondence.getRight());
		}
		if (object instanceof Exhibit exhibit) {
			return exhibit.getLabel() == null ? exhibit.getCaption() : exhibit.getLabel() + " " + exhibit.getCaption();
		}
		if (object instanceof Analyst analyst) {
			return analyst.getName();
		}
		return object instanceof CalculationInput input ? input.getName() : shown(object);
	}

	private String names(List<? extends EObject> objects) {
		return String.join(text("separator"), objects.stream().map(this::name).toList());
	}

	private String shown(EObject object) {
		if (object instanceof DiagramNode node) {
			return known(node.getElement());
		}
		if (object instanceof DiagramEdge edge) {
			return known(edge.getRelation());
		}
		if (object instanceof ElementStyle style) {
			return known(style.getElement());
		}
		if (object instanceof Note note) {
			return note.getText();
		}
		return object instanceof Layer layer ? layer.getName() : null;
	}

	private String known(String id) {
		EObject object = find(id);
		return object == null ? null : name(object);
	}

	private EObject find(String id) {
		for (State state : states) {
			Node node = id == null ? null : state.node(id);
			if (node != null) {
				return node.object();
			}
		}
		return null;
	}

	/**
	 * An element with what it belongs to below its section: 寒武纪 › 收入 12 亿元.
	 *
	 * @param object an element
	 * @return its name, after the names of its owners
	 */
	public String path(EObject object) {
		List<String> names = new ArrayList<>();
		EObject each = object;
		do {
			names.add(0, name(each));
			each = each.eContainer();
		} while (each != null && !isSection(each) && !(each instanceof ChainDocument) && each.eContainer() != null
				&& !(each.eContainer() instanceof ChainDocument && !(each instanceof NamedElement)));
		if (each instanceof Company || each instanceof NamedElement && each.eContainer() instanceof ChainDocument && !isSection(each)) {
			names.add(0, name(each));
		}
		return String.join(text("deep"), names);
	}

	private static boolean isSection(EObject object) {
		return object instanceof Place || object instanceof Perspective || object instanceof Diagram
				|| object.eContainmentFeature() == ChainPackage.Literals.CHAIN_DOCUMENT__CHAINS;
	}

	/**
	 * The section an element is told under: the next segment, stage, perspective or diagram it is in, or the list of the document.
	 *
	 * @param object an element
	 * @return its section
	 */
	public Section section(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Diagram diagram) {
				return new Section(Identities.idOf(diagram), text("section.diagram", name(diagram)), 3);
			}
			if (each instanceof Place || each instanceof Perspective) {
				return new Section(Identities.idOf(each), type(each) + " " + placeName(each), 0);
			}
			EStructuralFeature feature = each.eContainmentFeature();
			if (feature == ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES) {
				return new Section(feature.getName(), text("section.companies"), 1);
			}
			if (feature != null && feature.getEContainingClass() == ChainPackage.Literals.CHAIN_DOCUMENT
					&& feature != ChainPackage.Literals.CHAIN_DOCUMENT__CHAINS
					|| feature != null && feature.getEContainingClass() == ChainPackage.Literals.INDUSTRY_CHAIN) {
				return new Section(feature.getName(), Labels.of(feature, language), 2);
			}
		}
		return new Section("document", text("section.document"), 4);
	}

	private String placeName(EObject place) {
		List<String> names = new ArrayList<>();
		for (EObject each = place; each instanceof Place; each = each.eContainer()) {
			names.add(0, name(each));
		}
		return names.isEmpty() ? name(place) : String.join(text("deep"), names);
	}

	/**
	 * A value as people read it.
	 *
	 * @param feature the feature
	 * @param value its value, as {@code Node.get} gives it
	 * @return a text, shortened where it is long
	 */
	public String value(EStructuralFeature feature, Object value) {
		return shortened(whole(feature, value));
	}

	/**
	 * A value as people read it, however long.
	 *
	 * @param feature the feature
	 * @param value its value, as {@code Node.get} gives it
	 * @return a text
	 */
	public String whole(EStructuralFeature feature, Object value) {
		if (value == null || "".equals(value) || List.of().equals(value)) {
			return text("none");
		}
		if (value instanceof List<?> many) {
			if (many.get(0) instanceof Part) {
				return text("points", String.valueOf(many.size()));
			}
			return String.join(text("separator"), many.stream().map(each -> single(feature, each)).toList());
		}
		return single(feature, value);
	}

	String single(EStructuralFeature feature, Object value) {
		if (value instanceof Boolean truth) {
			return text(truth ? "yes" : "no");
		}
		if (value instanceof Enumerator word && feature.getEType() instanceof EEnum type) {
			return Labels.of(type, word, language);
		}
		if (value instanceof Foreign foreign) {
			return foreign.name() == null ? foreign.reference() : foreign.name();
		}
		if (value instanceof Part part) {
			return String.join(text("separator"), part.values().entrySet().stream()
					.map(each -> Labels.of(each.getKey(), language) + " " + single(each.getKey(), each.getValue())).sorted().toList());
		}
		if (value instanceof String id && (Traits.refers(feature)
				|| Traits.mayPoint(feature))) {
			EObject object = find(id);
			return object == null ? id : name(object);
		}
		return String.valueOf(value);
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= LONG ? line : line.substring(0, line.offsetByCodePoints(0, LONG - 1)) + "…";
	}
}
