package org.chainscape.exchange.graph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Event;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes nodes of elements. */
final class NodeReader {

	private final ChainDocument document;
	private final Language language;

	NodeReader(ChainDocument document, Language language) {
		this.document = document;
		this.language = language;
	}

	GraphNode node(NamedElement element) {
		Map<NodeField, Object> known = new EnumMap<>(NodeField.class);
		Values<NodeField> values = new Values<>(known, language);
		List<String> labels = labels(element.eClass());
		String name = Labels.name(element, language);
		values.text(NodeField.KIND, labels.get(0)).text(NodeField.NAME, name).text(NodeField.NAME_EN, element.getNameEn())
				.list(NodeField.ALIASES, element.getAliases().stream()).text(NodeField.HANDLE, element.getHandle())
				.text(NodeField.DESCRIPTION, element.getDescription());
		if (element instanceof Company company) {
			company(company, values);
		} else if (element instanceof Place place) {
			values.word(NodeField.DETAIL, ChainPackage.Literals.SEGMENT_KIND, place.getKind());
			if (place instanceof Stage stage) {
				values.word(NodeField.DETAIL, ChainPackage.Literals.STAGE_POSITION, stage.getPosition());
			}
		} else if (element instanceof Item item) {
			values.text(NodeField.DETAIL, item.getFeature())
					.text(NodeField.DATE, item.getReleased() == null ? item.getReleasedText() : item.getReleased());
		} else if (element instanceof Event event) {
			values.text(NodeField.DATE, event.getDate() == null ? event.getDateText() : event.getDate());
		}
		if (EcoreUtil.getRootContainer(element) != document) {
			values.truth(NodeField.LIBRARY, true);
		}
		values.truth(NodeField.CONFIRMED, element.isConfirmed()).evidence(NodeField.FLAWS, NodeField.EVIDENCE, element);
		return new GraphNode(element.getId(), labels, name, known);
	}

	private static void company(Company company, Values<NodeField> values) {
		values.list(NodeField.TICKERS, company.getSecurities().stream().map(Ticker::text))
				.word(NodeField.DOMICILE, ChainPackage.Literals.DOMICILE, company.getDomicile()).text(NodeField.COUNTRY, company.getCountry())
				.word(NodeField.LISTING, ChainPackage.Literals.LISTING_STATUS, company.getListing())
				.word(NodeField.DETAIL, ChainPackage.Literals.COMPANY_KIND, company.getKind());
	}

	/** The class and those above it, up to what is common to all nodes. */
	private static List<String> labels(EClass type) {
		List<String> labels = new ArrayList<>();
		for (EClass each = type; each != null && each != ChainPackage.Literals.CHAIN_NODE && each != ChainPackage.Literals.NAMED_ELEMENT;
				each = each.getESuperTypes().isEmpty() ? null : each.getESuperTypes().get(0)) {
			labels.add(each.getName());
		}
		return labels;
	}
}
