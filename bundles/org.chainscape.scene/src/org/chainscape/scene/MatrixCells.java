package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.chainscape.model.aigc.Scenario;
import org.chainscape.model.aigc.Ternary;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.MatrixColumn;

/** Fills the cells of a matrix, and says which statements stand behind each of them. */
final class MatrixCells {

	/** What stands in a cell that says nothing. */
	static final String BLANK = "–";
	static final String YES = "√";
	static final String NO = "×";

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private final ElementIndex index;
	private final Visibility visibility;
	private final Ink ink;
	private final Language language;

	MatrixCells(ElementIndex index, Visibility visibility, Ink ink) {
		this.index = index;
		this.visibility = visibility;
		this.ink = ink;
		language = ink.options().language();
	}

	/**
	 * A filled cell.
	 *
	 * @param text what is printed, never empty
	 * @param facts the statements it is made of
	 */
	record Cell(String text, List<Element> facts) {
	}

	Cell cell(NamedElement row, MatrixColumn column) {
		return switch (column.getContent()) {
		case FEATURE -> feature(row, column);
		case OBSERVATION -> observations(row, column);
		case SCENARIO -> scenarios(row, column);
		case PARTICIPATION -> crossed(row, column);
		};
	}

	private Cell feature(NamedElement row, MatrixColumn column) {
		EStructuralFeature feature = row.eClass().getEStructuralFeature(String.valueOf(column.getFeature()));
		if (feature == null || !Cited.isFrom(row, column.getSource())) {
			return blank();
		}
		String text = value(row, feature);
		if (text.isEmpty() && row instanceof Item item) {
			text = printedInstead(item, feature.getName());
		}
		return cell(text, List.of(row));
	}

	/** What the source prints where it has no date, or a maker that is no company of the library. */
	private static String printedInstead(Item item, String feature) {
		return switch (feature) {
		case "released" -> TextWrap.clean(item.getReleasedText());
		case "makers" -> TextWrap.clean(item.getMakerText());
		default -> "";
		};
	}

	private String value(EObject row, EStructuralFeature feature) {
		Object value = row.eGet(feature);
		Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
		List<String> texts = values.stream().map(one -> text(one, feature)).filter(text -> !text.isEmpty()).toList();
		return String.join(TEXTS.get(language, "list.separator"), texts);
	}

	private String text(Object value, EStructuralFeature feature) {
		if (value instanceof Ternary ternary) {
			return ternary == Ternary.YES ? YES : ternary == Ternary.NO ? NO : "";
		}
		if (value instanceof Boolean truth) {
			return truth ? YES : NO;
		}
		if (value instanceof EObject object) {
			return TextWrap.clean(ink.name(object));
		}
		if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
			return literal.getValue() == 0 && "unspecified".equals(literal.getLiteral()) ? "" : Labels.of(type, literal, language);
		}
		return TextWrap.clean(String.valueOf(value));
	}

	private Cell observations(NamedElement row, MatrixColumn column) {
		List<Observation> found = row.getObservations().stream().filter(visibility::onVisibleLayer)
				.filter(observation -> observation.getProperty() != null && observation.getProperty().getId().equals(column.getProperty()))
				.filter(observation -> Cited.isFrom(observation, column.getSource())).toList();
		Map<String, List<Observation>> texts = new LinkedHashMap<>();
		found.forEach(observation -> texts.computeIfAbsent(Printed.text(observation, language), text -> new ArrayList<>()).add(observation));
		if (texts.size() > 1) {
			texts.remove(BLANK);
		}
		return cell(signed(texts, " / "), texts.values().stream().flatMap(List::stream).toList());
	}

	private Cell scenarios(NamedElement row, MatrixColumn column) {
		List<Scenario> found = index.document().getChains().stream().map(IndustryChain::getItems).flatMap(List::stream)
				.filter(Scenario.class::isInstance).map(Scenario.class::cast).filter(scenario -> scenario.getVertical() == row)
				.filter(visibility::onVisibleLayer).filter(scenario -> Cited.isFrom(scenario, column.getSource())).toList();
		Map<String, List<Scenario>> names = new LinkedHashMap<>();
		found.forEach(scenario -> put(scenario, List.of(scenario), names));
		return cell(signed(names, TEXTS.get(language, "scenario.separator")), found);
	}

	/** Who takes part; where the column is about one company or segment, whether and how it does. */
	private Cell crossed(NamedElement row, MatrixColumn column) {
		NamedElement other = index.find(column.getElement(), NamedElement.class).orElse(null);
		if (other == null) {
			return row instanceof Company company ? placesOf(company, column) : companies(row, column);
		}
		Company company = row instanceof Company own ? own : other instanceof Company named ? named : null;
		Place place = row instanceof Place own ? own : other instanceof Place named ? named : null;
		if (company == null || place == null) {
			return blank();
		}
		List<Participation> found = new ArrayList<>();
		collect(place, company, column, found);
		String roles = FocusCard.roles(found, language);
		return found.isEmpty() ? blank() : new Cell((roles.isEmpty() ? YES : roles) + sign(found), List.copyOf(found));
	}

	private void collect(Place place, Company company, MatrixColumn column, List<Participation> found) {
		visibility.roster().members(place).stream().filter(member -> member.company() == company)
				.flatMap(member -> member.statements().stream()).filter(statement -> Cited.isFrom(statement, column.getSource()))
				.forEach(found::add);
		place.getSegments().stream().filter(visibility::onVisibleLayer).forEach(segment -> collect(segment, company, column, found));
	}

	private Cell companies(NamedElement row, MatrixColumn column) {
		Map<String, List<Participation>> companies = new LinkedHashMap<>();
		List<Element> facts = new ArrayList<>();
		if (row instanceof Place place) {
			collect(place, column, companies, facts);
		}
		return cell(signed(companies, TEXTS.get(language, "list.separator")), facts);
	}

	private void collect(Place place, MatrixColumn column, Map<String, List<Participation>> companies, List<Element> facts) {
		for (Roster.Member member : visibility.roster().members(place)) {
			List<Participation> statements = member.statements().stream()
					.filter(statement -> Cited.isFrom(statement, column.getSource())).toList();
			if (!statements.isEmpty()) {
				put(member.company(), statements, companies);
				facts.addAll(statements);
			}
		}
		place.getSegments().stream().filter(visibility::onVisibleLayer).forEach(segment -> collect(segment, column, companies, facts));
	}

	private Cell placesOf(Company company, MatrixColumn column) {
		List<Participation> found = index.participationsOf(company).stream().filter(visibility::shows)
				.filter(participation -> Cited.isFrom(participation, column.getSource())).toList();
		Map<String, List<Participation>> places = new LinkedHashMap<>();
		found.forEach(participation -> put(participation.eContainer(), List.of(participation), places));
		return cell(signed(places, TEXTS.get(language, "list.separator")), found);
	}

	/** Notes that statements are behind a name; those behind names that are printed the same stand together. */
	private <T extends Element> void put(EObject named, List<T> statements, Map<String, List<T>> names) {
		names.computeIfAbsent(TextWrap.clean(Labels.name(named, language)), name -> new ArrayList<>()).addAll(statements);
	}

	/** Words with the signs of what states them. */
	private <T extends Element> String signed(Map<String, List<T>> words, String separator) {
		return words.entrySet().stream().map(word -> word.getKey() + sign(word.getValue())).collect(Collectors.joining(separator));
	}

	private String sign(Collection<? extends Element> same) {
		return ReservedSigns.of(ink.options().edition(), same);
	}

	private static Cell cell(String text, List<? extends Element> facts) {
		return text.isEmpty() ? blank() : new Cell(text, List.copyOf(facts));
	}

	private static Cell blank() {
		return new Cell(BLANK, List.of());
	}
}
