package org.chainscape.diagram.library;

import java.nio.file.Path;
import java.util.Optional;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.Identities;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Somebody wants to change what belongs to another file. The message is a sentence for the user. */
public final class ForeignElementException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient EObject element;

	/**
	 * A refusal.
	 *
	 * @param element what belongs to another file
	 */
	public ForeignElementException(EObject element) {
		super();
		this.element = element;
	}

	/** Made when it is asked for: by then the step is taken back, and the element is called as it was. */
	@Override
	public String getMessage() {
		return sentence(element);
	}

	/** {@return why an element cannot be changed here, in one sentence} */
	public static String sentence(EObject element) {
		String file = uri(element).map(uri -> URI.decode(uri.lastSegment())).orElse("?");
		return LibraryTexts.get(Libraries.isAbsent(element) ? "absent" : "foreign", DiagramTexts.name(named(element)), file);
	}

	/** {@return the file it belongs to, if it is there} */
	public Optional<Path> file() {
		return Libraries.isAbsent(element) ? Optional.empty() : uri(element).filter(URI::isFile).map(uri -> Path.of(uri.toFileString()));
	}

	/** {@return the id of what belongs to another file} */
	public Optional<String> id() {
		return Optional.ofNullable(Identities.idOf(element));
	}

	/** Parts of a company are called by the company. */
	private static EObject named(EObject element) {
		EObject at = element;
		while (at.eContainer() != null && at.eContainer().eContainer() != null) {
			at = at.eContainer();
		}
		return at;
	}

	private static Optional<URI> uri(EObject element) {
		if (element.eIsProxy()) {
			return Optional.of(EcoreUtil.getURI(element).trimFragment());
		}
		return Optional.ofNullable(element.eResource()).map(Resource::getURI);
	}
}
