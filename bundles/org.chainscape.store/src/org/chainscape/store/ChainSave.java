package org.chainscape.store;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/**
 * Writes the XML of a chain file; like EMF's own, but a reference into another file also says the name of what it leads to. A person who
 * reads the file or a difference of two versions sees whom it is about, and so does a program that does not have the other file.
 */
final class ChainSave extends XMISaveImpl {

	ChainSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected void saveHref(EObject remote, EStructuralFeature feature) {
		String href = helper.getHREF(remote);
		if (href == null) {
			return;
		}
		doc.startElement(helper.getQName(feature));
		if (remote.eClass() != feature.getEType()) {
			saveTypeAttribute(remote.eClass());
		}
		if (remote instanceof NamedElement named && !(remote instanceof ChainDocument) && named.getName() != null && !named.getName().isBlank()) {
			doc.addAttribute(ChainPackage.Literals.NAMED_ELEMENT__NAME.getName(), escape.convert(XmlText.clean(named.getName())));
		}
		doc.addAttribute(XMLResource.HREF, convertURI(href));
		doc.endEmptyElement();
	}
}
