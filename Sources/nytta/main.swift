print("nytta")
