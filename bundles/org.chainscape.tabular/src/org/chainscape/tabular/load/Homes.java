package org.chainscape.tabular.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.tabular.mapping.Settings;
import org.eclipse.emf.ecore.EObject;

/** Where new things go: the chain, the perspective, the catalogue of properties; made where they are missing. */
final class Homes {

	private final ChainDocument document;
	private final Edits edits;
	private final Ids ids;
	private final Directory directory;
	private final String title;
	private final Map<String, IndustryChain> chains = new HashMap<>();
	private final Map<IndustryChain, Map<String, Perspective>> perspectives = new HashMap<>();

	Homes(Work work, String title) {
		document = work.document();
		edits = work.edits();
		ids = work.ids();
		directory = work.directory();
		this.title = title;
	}

	/** {@return the chain a table is read into} */
	IndustryChain chain(Table table, RowPlace place) {
		return chains.computeIfAbsent(table.mapping().setting(Settings.CHAIN).orElse(""), name -> chain(name, place));
	}

	private IndustryChain chain(String name, RowPlace place) {
		List<IndustryChain> found = document.getChains().stream().filter(chain -> name.isEmpty() || name.equals(chain.getName())).toList();
		if (found.size() > 1 && !name.isEmpty()) {
			throw new ImportException(ImportException.Kind.NO_CHAIN, name);
		}
		if (!found.isEmpty()) {
			return found.get(0);
		}
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		chain.setName(!name.isEmpty() ? name : !title.isEmpty() ? title : Texted.clean(document.getName()));
		chain.setId(ids.of("IndustryChain\n" + chain.getName()));
		edits.attach(document, Literals.CHAIN_DOCUMENT__CHAINS, chain);
		edits.tellAdded(chain, place);
		return chain;
	}

	/** {@return the perspective a table is read into; a new one does not claim that its stages are in an order of supply} */
	Perspective perspective(Table table, RowPlace place) {
		IndustryChain chain = chain(table, place);
		String name = table.mapping().setting(Settings.PERSPECTIVE).orElse(title.isEmpty() ? table.file().replaceFirst("\\.\\w+$", "") : title);
		return perspectives.computeIfAbsent(chain, any -> new HashMap<>()).computeIfAbsent(name, any -> perspective(chain, name, table, place));
	}

	private Perspective perspective(IndustryChain chain, String name, Table table, RowPlace place) {
		for (Perspective known : chain.getPerspectives()) {
			if (name.equals(known.getName())) {
				return known;
			}
		}
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.setName(name);
		perspective.setOrdered(false);
		perspective.setBasis(table.source());
		perspective.setId(ids.of("Perspective\n" + chain.getId() + '\n' + name));
		edits.attach(chain, Literals.INDUSTRY_CHAIN__PERSPECTIVES, perspective);
		edits.tellAdded(perspective, place);
		return perspective;
	}

	/** {@return the perspective a place is in; {@code null} for none} */
	Perspective perspectiveOf(EObject place) {
		EObject up = place;
		while (up != null && !(up instanceof Perspective)) {
			up = edits.container(up);
		}
		return (Perspective) up;
	}

	/** {@return the property of a name or handle; made where it is missing} */
	Property property(String name, PropertyKind kind, String unit, RowPlace place) {
		if (!directory.find(Sort.PROPERTY, name).isEmpty()) {
			return (Property) directory.find(Sort.PROPERTY, name).get(0);
		}
		Property property = ChainFactory.eINSTANCE.createProperty();
		property.setName(name);
		property.setKind(kind);
		property.setUnit(unit.isEmpty() ? null : unit);
		property.setId(ids.of("Property\n" + name));
		edits.attachOnceUsed(document, Literals.CHAIN_DOCUMENT__PROPERTIES, property, place);
		directory.add(property);
		return property;
	}
}
