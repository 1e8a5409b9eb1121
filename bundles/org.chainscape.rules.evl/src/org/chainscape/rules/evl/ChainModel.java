package org.chainscape.rules.evl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import org.chainscape.validation.OwnRules;

import org.chainscape.model.Identities;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.epsilon.common.util.StringProperties;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;
import org.eclipse.epsilon.eol.exceptions.models.EolEnumerationValueNotFoundException;
import org.eclipse.epsilon.eol.exceptions.models.EolModelElementTypeNotFoundException;
import org.eclipse.epsilon.eol.exceptions.models.EolNotInstantiableModelElementTypeException;
import org.eclipse.epsilon.eol.models.IRelativePathResolver;
import org.eclipse.epsilon.eol.models.Model;

/** A document as rules see it: its elements by the simple names of their classes, to be read and never to be changed. */
final class ChainModel extends Model {

	private static final String NAME = "Chain";

	private final ChainDocument document;
	private final Map<String, EClassifier> types = new TreeMap<>();
	private final Map<EClass, List<Object>> byClass = new LinkedHashMap<>();
	private final Map<EClass, List<Object>> byKind = new ConcurrentHashMap<>();
	private final Map<String, EObject> byId = new TreeMap<>();
	private final List<Object> all = new ArrayList<>();

	ChainModel(ChainDocument document) {
		this.document = document;
		setName(NAME);
		propertyGetter = new ElementFeatures();
		propertySetter = (ElementFeatures) propertyGetter;
		for (EPackage part : List.of(ChainPackage.eINSTANCE, AigcPackage.eINSTANCE, ViewPackage.eINSTANCE)) {
			part.getEClassifiers().forEach(type -> types.putIfAbsent(type.getName(), type));
		}
		take(document);
		TreeIterator<EObject> contents = document.eAllContents();
		while (contents.hasNext()) {
			take(contents.next());
		}
	}

	private void take(EObject element) {
		all.add(element);
		byClass.computeIfAbsent(element.eClass(), type -> new ArrayList<>()).add(element);
		String id = Identities.idOf(element);
		if (id != null) {
			byId.putIfAbsent(id, element);
		}
	}

	ChainDocument document() {
		return document;
	}

	/** The elements of a kind, in the order of the document. */
	List<Object> elements(EClass kind) {
		return byKind.computeIfAbsent(kind, wanted -> all.stream().filter(wanted::isInstance).toList());
	}

	private EClass type(String name) throws EolModelElementTypeNotFoundException {
		if (types.get(name) instanceof EClass type) {
			return type;
		}
		throw new EolModelElementTypeNotFoundException(NAME, name);
	}

	@Override
	public boolean hasType(String name) {
		return types.get(name) instanceof EClass;
	}

	@Override
	public Object getEnumerationValue(String enumeration, String label) throws EolEnumerationValueNotFoundException {
		if (types.get(enumeration) instanceof EEnum type) {
			EEnumLiteral literal = type.getEEnumLiteral(label) == null ? type.getEEnumLiteralByLiteral(label) : type.getEEnumLiteral(label);
			if (literal != null) {
				return literal.getInstance();
			}
		}
		throw new EolEnumerationValueNotFoundException(enumeration, label, NAME);
	}

	@Override
	public Collection<?> allContents() {
		return closed(all);
	}

	@Override
	public Collection<?> getAllOfType(String name) throws EolModelElementTypeNotFoundException {
		return closed(byClass.getOrDefault(type(name), List.of()));
	}

	@Override
	public Collection<?> getAllOfKind(String name) throws EolModelElementTypeNotFoundException {
		return closed(elements(type(name)));
	}

	private static Collection<?> closed(List<Object> elements) {
		return new ReadOnlyList(elements, element -> element);
	}

	@Override
	public boolean isOfKind(Object instance, String name) throws EolModelElementTypeNotFoundException {
		return type(name).isInstance(instance);
	}

	@Override
	public boolean isOfType(Object instance, String name) throws EolModelElementTypeNotFoundException {
		return instance instanceof EObject element && element.eClass() == type(name);
	}

	@Override
	public Object getTypeOf(Object instance) {
		return ((EObject) instance).eClass();
	}

	@Override
	public String getTypeNameOf(Object instance) {
		return ((EObject) instance).eClass().getName();
	}

	@Override
	public boolean owns(Object instance) {
		return instance instanceof EObject element && !(element instanceof EClassifier);
	}

	@Override
	public Object getElementById(String id) {
		return byId.get(id);
	}

	@Override
	public String getElementId(Object instance) {
		return Identities.idOf((EObject) instance);
	}

	@Override
	public boolean isInstantiable(String type) {
		return false;
	}

	@Override
	public Object createInstance(String type) throws EolNotInstantiableModelElementTypeException {
		throw new EolNotInstantiableModelElementTypeException(NAME, type);
	}

	@Override
	public void deleteElement(Object instance) throws EolRuntimeException {
		throw new BadRuleException(OwnRules.Reason.READONLY, "", null);
	}

	@Override
	public void setElementId(Object instance, String id) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void load() {
		// is there
	}

	@Override
	public void load(StringProperties properties, IRelativePathResolver resolver) {
		// nothing to be loaded by a rule
	}

	@Override
	public boolean store() {
		return false;
	}

	@Override
	public boolean store(String location) {
		return false;
	}
}
