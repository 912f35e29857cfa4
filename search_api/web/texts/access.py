"""Signing in, and going from collection to collection, in words."""

from search_api.web.texts.kinds import Texts

SV: Texts = {
    "sign_in": "Logga in",
    "sign_in_lead": "De här protokollen är bara för den som har en nyckel. Nyckeln får du av den som driver tjänsten.",
    "sign_in_key": "Nyckel",
    "sign_in_refused": "Nyckeln gäller inte. Den kan vara fel avskriven, ha gått ut eller ha återkallats.",
    "sign_in_long": "Du är inloggad i högst {hours} timmar, eller tills du loggar ut. En kaka håller reda på det.",
    "sign_out": "Logga ut",
    "signed_in": "Inloggad med {name}",
    "collections": "Samlingar",
    "collection_main": "Huvudsamlingen",
}

EN: Texts = {
    "sign_in": "Sign in",
    "sign_in_lead": "These minutes are only for those who have a key. Whoever runs the service can give you one.",
    "sign_in_key": "Key",
    "sign_in_refused": "The key lets nobody in. It may be miscopied, expired or revoked.",
    "sign_in_long": "You stay signed in for {hours} hours at most, or until you sign out. A cookie keeps track of it.",
    "sign_out": "Sign out",
    "signed_in": "Signed in with {name}",
    "collections": "Collections",
    "collection_main": "Main collection",
}
