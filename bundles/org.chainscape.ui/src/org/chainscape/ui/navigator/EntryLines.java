package org.chainscape.ui.navigator;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Census;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Phrases;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.navigator.ChainEntry.Line;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;

/** What entries say. */
final class EntryLines {

	private final Language language;
	private final Census census;

	EntryLines(Language language, Census census) {
		this.language = language;
		this.census = census;
	}

	/**
	 * The line of an element or group.
	 *
	 * @param node the element or group
	 * @param above key of the entry above
	 * @param holder the element above, or {@code null} if a group is
	 */
	Line of(Object node, String above, Object holder) {
		if (node instanceof Group group) {
			return group(group);
		}
		EObject element = (EObject) node;
		if (element instanceof Participation participation) {
			return above.equals(ChainEntry.GROUP + "positions") ? new Line(Icons.descriptor(participation.eContainer().eClass()),
				path(participation.eContainer()), role(participation)) : participation(participation);
		}
		if (element instanceof Observation observation && holder instanceof Property) {
			return new Line(Icons.descriptor(element.eClass()), subject(observation), Phrases.value(observation, language) + when(observation));
		}
		if (above.equals(ChainEntry.GROUP + "citing")) {
			return new Line(Icons.descriptor(element.eClass()), name(element), element instanceof NamedElement
				? Labels.of(element.eClass(), language) : subject(element));
		}
		return element instanceof Company company ? company(company)
			: new Line(icon(element), name(element), detail(element));
	}

	private Line group(Group group) {
		Icon icon = switch (group.name()) {
			case "companies" -> Icon.COMPANIES;
			case "sources", "citations", "exhibits" -> Icon.SOURCES;
			case "diagrams" -> Icon.DIAGRAMS;
			case "calculations" -> Icon.CALCULATIONS;
			case "facts", "observations" -> Icon.TABLES;
			case "findings" -> Icon.FINDINGS;
			case "items" -> Icon.ITEM;
			default -> Icon.FOLDER;
		};
		boolean unknown = group.members().size() == 1 && group.members().get(0) == null;
		int count = group.name().equals("facts") ? census == null ? -1 : census.observations()
			: unknown ? -1 : group.members().stream().mapToInt(each -> each instanceof Group inner ? inner.members().size() : 1).sum();
		return new Line(icon.descriptor(), group.label() == null ? UiTexts.text("tree." + group.name()) : group.label(),
			count < 0 ? "…" : String.format("%,d", count));
	}

	private Line company(Company company) {
		String tickers = company.getSecurities().stream().map(Ticker::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
		return new Line((company.getDomicile() == Domicile.FOREIGN ? Icon.FOREIGN : Icon.COMPANY).descriptor(), name(company), tickers);
	}

	private Line participation(Participation participation) {
		return participation.getCompany() == null ? new Line(Icon.COMPANY.descriptor(), name(participation), "")
			: company(participation.getCompany());
	}

	private static ImageDescriptor icon(EObject element) {
		return element instanceof Diagram ? Icon.DIAGRAM.descriptor() : element instanceof Source ? Icon.SOURCE.descriptor()
			: Icons.descriptor(element.eClass());
	}

	private String detail(EObject element) {
		if (element instanceof Place place) {
			return Objects.requireNonNullElse(place.getSubtitle(), "");
		}
		if (element instanceof Source source) {
			String cited = census == null || census.citing(source).isEmpty() ? ""
				: UiTexts.text("tree.cited", String.format("%,d", census.citing(source).size()));
			return join(source.getPublisher(), cited);
		}
		if (element instanceof Property property) {
			return census == null ? "…" : String.format("%,d", census.of(property).size());
		}
		if (element instanceof Observation observation) {
			return when(observation).strip();
		}
		if (element instanceof Diagram diagram) {
			return Labels.of(ViewPackage.Literals.DIAGRAM_KIND, diagram.getKind(), language);
		}
		if (element instanceof Security security) {
			return Labels.of(security.eClass(), language);
		}
		return element instanceof Item ? Labels.of(element.eClass(), language) : "";
	}

	private static String join(String... words) {
		return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" · "));
	}

	private static String when(Observation observation) {
		Object time = observation.getAsOf() != null ? observation.getAsOf()
			: observation.getPeriodEnd() != null ? observation.getPeriodEnd() : observation.getPeriodStart();
		return time == null ? "" : "  " + time;
	}

	/** What something is stated of. */
	private String subject(EObject element) {
		EObject holder = element.eContainer();
		return holder == null ? "" : name(holder);
	}

	private String role(Participation participation) {
		String text = participation.getRoleText();
		return text == null || text.isBlank()
			? Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, participation.getRole(), language) : text;
	}

	private String path(EObject place) {
		StringBuilder path = new StringBuilder();
		for (EObject at = place; at instanceof NamedElement && at.eContainer() != null; at = at.eContainer()) {
			path.insert(0, name(at) + (path.isEmpty() ? "" : " / "));
		}
		return path.toString();
	}

	String name(Object node) {
		return node instanceof EObject element ? Phrases.of(element, language) : node instanceof Group group ? group.label() : "";
	}
}
