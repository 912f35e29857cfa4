"""The pages in a real browser. A package of its own, so that its browser ends before other tests begin: Playwright
keeps an event loop running in the thread for as long as it lives.
"""
